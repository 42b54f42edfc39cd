using PlanLang.Evaluation;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>
/// Judges as somebody would with the diary in one hand and a calendar on the wall. It shares no code with what it checks
/// but the names of the verdicts.
/// </summary>
/// <param name="Diary">All lines there are.</param>
/// <param name="AsOf">The date; what is later is not looked at.</param>
/// <param name="KnownAt">What was written later is not looked at.</param>
sealed partial record NaiveOracle(ImmutableArray<Line> Diary, DateOnly AsOf, DateOnly KnownAt)
{
    /// <summary>Whom a list looks at, one after another; empty outside every such list.</summary>
    string Same { get; init; } = "";

    /// <summary>Only what is recorded of later days is looked at, and this day is the first one observed; null for all.</summary>
    public DateOnly? After { get; init; }

    /// <summary>What is recorded of later days is not looked at; null for all up to the date.</summary>
    public DateOnly? Until { get; init; }

    IEnumerable<Line> Known => Diary.Where(line => line.Written <= KnownAt
        && (After is not { } after || line.To > after || line.IsExempt)
        && (Until is not { } until || line.To <= until));

    public Verdict Judge(Ask ask) => ask switch
    {
        AskList list => Combined(list.Quantity, list.Parts.Select(Judge)),
        AskValue value => For(value.Of, value.Who, value.Over, group => Value(value, group)),
        AskChange change => For(change.Of, change.Who, change.Over, group => Change(change, group)),
        AskStatus status => For(status.Of, status.Who, null, group => Status(status, group[0])),
        AskOther other => Other(other),
        AskLine line => line.Period is { } period && (AsOf < period.From || AsOf > period.To) ? Verdict.DoesNotApply : Judge(line.Part),
        AskRelevant relevant => Combined("all", relevant.Parts.Select(part => IsRelevant(part) ? Judge(part) : Verdict.DoesNotApply)),
        AskForEach each => ForEach(each),
        _ => throw new InvalidOperationException(),
    };

    /// <summary>What is known of a measure and somebody, or the family.</summary>
    public Watched Seen(Measured of, string who) => Watch(of, who, DateOnly.MinValue, DateOnly.MaxValue);

    public static Verdict Combined(string quantity, IEnumerable<Verdict> verdicts)
    {
        var left = verdicts.Where(verdict => verdict != Verdict.DoesNotApply).ToList();
        var (met, notMet) = (left.Count(verdict => verdict == Verdict.Met), left.Count(verdict => verdict == Verdict.NotMet));
        var unknown = left.Contains(Verdict.NotRecorded) ? Verdict.NotRecorded : Verdict.TooEarly;
        var needed = quantity is "all" or "each" ? left.Count : quantity is "any" or "none" ? 1 : int.Parse(quantity);

        return left.Count == 0 ? Verdict.DoesNotApply
            : quantity == "none" ? Opposite(Combined("any", left))
            : met >= needed ? Verdict.Met
            : left.Count - notMet < needed ? Verdict.NotMet
            : unknown;
    }

    static Verdict Opposite(Verdict verdict) =>
        verdict == Verdict.Met ? Verdict.NotMet : verdict == Verdict.NotMet ? Verdict.Met : verdict;

    /// <summary>Everybody of whom one of the parts can speak, with all of the parts looked at for them alone.</summary>
    Verdict ForEach(AskForEach ask)
    {
        var names = ask.Same.Parts.SelectMany(part => part switch
        {
            AskValue value => Members(value.Of, value.Who.Name, value.Over),
            AskChange change => Members(change.Of, change.Who.Name, change.Over),
            AskStatus status => Members(status.Of, status.Who.Name, null),
            _ => [],
        }).Select(member => member.Name).Distinct();

        return Combined(ask.Whom.Quantity, names.Select(name => (this with { Same = name }).Judge(ask.Same)));
    }

    Verdict For(Measured of, Who who, Span? over, Func<ImmutableArray<Watched>, Verdict> judge)
    {
        if (who.Quantity.Length == 0)
        {
            return judge([Watch(of, who.Name == "family" ? "" : who.Name, DateOnly.MinValue, DateOnly.MaxValue)]);
        }

        var people = Members(of, who.Name, over)
            .Where(member => who.Quantity != "the" || member.Name == Same)
            .Select(member => member.Watched)
            .ToImmutableArray();

        return people.IsEmpty ? Verdict.DoesNotApply
            : who.IsTogether || who.Quantity == "the" ? judge(people)
            : Combined(who.Quantity, people.Select(one => judge([one])));
    }

    ImmutableArray<(string Name, Watched Watched)> Members(Measured of, string kind, Span? over)
    {
        var (from, to) = over is null && of.Kind == "count" ? (Earlier(World.Start, AsOf), AsOf) : DaysOf(over) ?? (AsOf, AsOf);
        var people = World.People.Where(one => of.Of switch
        {
            "child" => one.IsHome && one.IsChildOn(World.Start),
            "adult" => one.IsHome && !one.IsChildOn(AsOf),
            "person" => one.IsHome,
            _ => of.Of.Split(", ").Contains(one.Name),
        });

        return of.Kind == "count"
            ? [.. people.Select(one => (one.Name, Clipped(of, one, kind))).Where(one => one.Item2.CountsFrom <= to && from <= one.Item2.CountsTo)]
            : [.. people.Where(one => kind == "person" || one.IsChildOn(to) == (kind == "child"))
                .Select(one => (one.Name, Watch(of, one.Name, DateOnly.MinValue, DateOnly.MaxValue)))];
    }

    Watched Clipped(Measured of, Somebody one, string kind) => Watch(
        of,
        one.Name,
        kind == "adult" ? one.Born.AddYears(18) : DateOnly.MinValue,
        kind == "child" ? one.Born.AddYears(18).AddDays(-1) : DateOnly.MaxValue);

    /// <summary>The lines of it that are known; a correction takes the place of those written before it.</summary>
    Watched Watch(Measured of, string who, DateOnly from, DateOnly to)
    {
        var lines = Known.Where(line => line.Of == of && line.Who == who).GroupBy(line => (line.From, line.To)).SelectMany(same =>
        {
            var written = same.OrderBy(line => line.Written).ThenBy(line => line.Number).ToList();

            return written.Skip(Math.Max(written.FindLastIndex(line => line.Form == "correction"), 0));
        });

        return new Watched(of, [.. lines.OrderBy(line => line.From)], AsOf, After is { } after && after.AddDays(1) > from ? after.AddDays(1) : from, to) { FirstSeen = After, Who = who };
    }

    (DateOnly From, DateOnly To)? DaysOf(Span? span) => span switch
    {
        null or Reviews => null,
        EachOf each => Whole(Walk.Completed(each.Count, each.Unit, AsOf)),
        Mean mean => Whole(Walk.Completed(mean.Count, mean.Unit, AsOf)),
        _ => Resolve(span) is { } days ? (days.From, days.To) : null,
    };

    static (DateOnly From, DateOnly To)? Whole(List<(DateOnly From, DateOnly To)> all) => all.Count == 0 ? null : (all[0].From, all[^1].To);

    /// <summary>The days and how they move; null while they cannot be told.</summary>
    (DateOnly From, DateOnly To, string Course)? Resolve(Span span)
    {
        switch (span)
        {
            case Last last:
                return Walk.Last(last.Count, last.Unit, AsOf) is { } days ? (days.From, days.To, last.Unit.EndsWith("terms") ? "terms" : "moving") : null;
            case Since since:
                return Anchor(since.Anchor) is { } day && day <= AsOf ? (day, AsOf, "fixed") : null;
            case Named named:
                var term = World.Terms.FirstOrDefault(one => one.Name == named.Name);
                var month = term.Name is null ? DateOnly.ParseExact($"1 {named.Name}", "d MMMM yyyy", null) : default;

                return term.Name is null ? (month, month.AddMonths(1).AddDays(-1), "fixed") : (term.From, term.To, "term");
            case Between between:
                return (between.From, between.To, "fixed");
            case Beside { Side: "before" } before:
                return Anchor(before.Anchor) is { } end ? (Walk.Plus(end, -before.Count, before.Unit), end.AddDays(-1), "fixed") : null;
            case Beside after:
                return Anchor(after.Anchor) is { } start ? (start.AddDays(1), Walk.Plus(start, after.Count, after.Unit), "fixed") : null;
            case BetweenAfter after:
                return Anchor(after.Anchor) is { } from ? (Walk.Plus(from, after.First, after.Unit), Walk.Plus(from, after.Second, after.Unit), "fixed") : null;
            default:
                throw new InvalidOperationException();
        }
    }

    DateOnly? Anchor(string anchor) => anchor switch
    {
        "the start" => World.Start,
        "the last review" => Held() is [.., var last] ? last : null,
        "closing" => Known.Where(line => line.Form == "closed" && line.Day <= AsOf).Select(line => (DateOnly?)line.Day).Max(),
        _ => DateOnly.ParseExact(anchor, "yyyy-MM-dd"),
    };

    List<DateOnly> Held() => [.. Known.Where(line => line.Form == "held" && line.Day <= AsOf).Select(line => line.Day).Distinct().Order()];

    Verdict Value(AskValue ask, ImmutableArray<Watched> group)
    {
        switch (ask.Over)
        {
            case null when ask.Of.Kind == "count":
                return World.Start > AsOf ? Verdict.TooEarly : Over(ask, group, (World.Start, AsOf, "fixed"));
            case null:
                return AtPresent(ask, group);
            case EachOf each:
                var spans = Walk.Completed(each.Count, each.Unit, AsOf);
                var parts = spans.Select(days => Over(ask, group, (days.From, days.To, each.Unit.EndsWith("terms") ? "terms" : "moving")));

                return Combined("all", spans.Count < each.Count ? parts.Append(Verdict.TooEarly) : parts);
            case Mean mean:
                return MeanOf(mean, group) switch
                {
                    (null, { } verdict) => verdict,
                    ({ } value, _) => Met(ask.Bound.Accepts(value)),
                    _ => Verdict.NotRecorded,
                };
            case Reviews reviews:
                return AtReviews(reviews.Count, group, (finding, _) => finding.Value is null ? Verdict.NotRecorded : Met(ask.Bound.Accepts(finding.Low, finding.High) == true));
            default:
                return Resolve(ask.Over) is { } window ? Over(ask, group, window) : Verdict.TooEarly;
        }
    }

    static Verdict Met(bool holds) => holds ? Verdict.Met : Verdict.NotMet;

    static ImmutableArray<Watched> Applying(ImmutableArray<Watched> group, DateOnly to) =>
        [.. group.Where(one => !one.IsExemptOn(Earlier(to, one.AsOf)))];

    static Verdict Over(AskValue ask, ImmutableArray<Watched> group, (DateOnly From, DateOnly To, string Course) window)
    {
        var applying = Applying(group, window.To);

        return applying.IsEmpty ? Verdict.DoesNotApply
            : Settled(ask.Bound, Found.In(ask.Aggregate, applying, window.From, window.To), Missing(applying, window));
    }

    Verdict AtPresent(AskValue ask, ImmutableArray<Watched> group)
    {
        var applying = Applying(group, AsOf);
        if (applying.IsEmpty)
        {
            return Verdict.DoesNotApply;
        }

        var from = applying.Min(one => one.Latest(DateOnly.MinValue, AsOf)?.To ?? Earlier(one.FirstDay, AsOf));

        return Settled(ask.Bound, Found.Latest(applying, DateOnly.MinValue, AsOf), Missing(applying, (from, AsOf, "moving")));
    }

    static Verdict? Missing(ImmutableArray<Watched> group, (DateOnly From, DateOnly To, string Course) window)
    {
        var missing = group.Select(one => one.Missing(window.From, window.To, window.Course)).OfType<Verdict>().ToList();

        return missing.Count == 0 ? null : missing.Contains(Verdict.NotRecorded) ? Verdict.NotRecorded : Verdict.TooEarly;
    }

    static Verdict Settled(Bound bound, Found found, Verdict? missing)
    {
        if (missing is { } unknown)
        {
            return bound.Accepts(found.Least, found.Most) is { } sure ? Met(sure)
                : found.Flaw == "percentages" || (found.IsCut && bound.Accepts(found.Low, found.High) is null) ? Verdict.NotRecorded
                : unknown;
        }

        return found.Flaw == "nothing possible" ? Verdict.DoesNotApply
            : found.Flaw is null && bound.Accepts(found.Low, found.High) is { } holds ? Met(holds)
            : Verdict.NotRecorded;
    }

    /// <summary>The mean of the completed times that apply; or why there is none.</summary>
    (Exact? Value, Verdict? Verdict) MeanOf(Mean mean, ImmutableArray<Watched> group)
    {
        var spans = Walk.Completed(mean.Count, mean.Unit, AsOf);
        if (spans.Count < mean.Count)
        {
            return (null, Verdict.TooEarly);
        }

        var parts = spans.Select(days => OneOfMean(group, (days.From, days.To, mean.Unit.EndsWith("terms") ? "terms" : "moving")))
            .Where(part => part.Verdict != Verdict.DoesNotApply)
            .ToList();

        return parts.Count == 0 ? (null, Verdict.DoesNotApply)
            : parts.Any(part => part.Verdict == Verdict.NotRecorded) ? (null, Verdict.NotRecorded)
            : parts.Any(part => part.Verdict == Verdict.TooEarly) ? (null, Verdict.TooEarly)
            : (Exact.Sum(parts.Select(part => part.Value ?? 0)) / parts.Count, null);
    }

    static (Exact? Value, Verdict? Verdict) OneOfMean(ImmutableArray<Watched> group, (DateOnly From, DateOnly To, string Course) window)
    {
        var applying = Applying(group, window.To);
        if (applying.IsEmpty)
        {
            return (null, Verdict.DoesNotApply);
        }

        var found = Found.In("", applying, window.From, window.To);

        return Missing(applying, window) is { } missing ? (null, missing)
            : found.Flaw == "nothing possible" ? (null, Verdict.DoesNotApply)
            : found.Flaw is not null || found.IsCut ? (null, Verdict.NotRecorded)
            : (found.Value, null);
    }

    Verdict AtReviews(int count, ImmutableArray<Watched> group, Func<Found, (DateOnly From, DateOnly To), Verdict> judge)
    {
        var held = Held();
        var parts = Enumerable.Range(0, held.Count).TakeLast(count).Select(index =>
        {
            var from = index > 0 ? held[index - 1] : group.Select(one => one.FirstDay).Append(held[0]).Min();
            var applying = Applying(group, held[index]);

            return applying.IsEmpty ? Verdict.DoesNotApply
                : Found.Latest(applying, from, held[index]) is { Flaw: null } found ? judge(found, (from, held[index]))
                : Verdict.NotRecorded;
        });

        return Combined("all", held.Count < count ? parts.Append(Verdict.TooEarly) : parts);
    }

    Verdict Status(AskStatus ask, Watched one)
    {
        var from = ask.Length is { } last ? Walk.Plus(AsOf, -last.Count, last.Unit).AddDays(1) : AsOf;
        if (one.IsExemptOn(AsOf))
        {
            return Verdict.DoesNotApply;
        }

        var needed = ask is { Length: { } length, AtLeast: > 0 }
            ? AsOf.DayNumber - Walk.Plus(AsOf, -ask.AtLeast, length.Unit).DayNumber
            : AsOf.DayNumber - from.DayNumber + 1;
        var (right, wrong, lacking, early) = (0, 0, 0, 0);
        for (var day = from; day <= AsOf; day = day.AddDays(1))
        {
            var latest = one.Lines.LastOrDefault(line => line.IsValue && line.From <= day);
            var isKnown = latest is not null && day <= one.HoldsUntil(latest.From);
            if (one.IsExemptOn(day))
            {
                continue;
            }

            _ = isKnown ? (latest?.Status == ask.Status) != ask.IsNot ? right++ : wrong++
                : day >= one.FirstDay ? lacking++ : early++;
        }

        var isWhole = needed == AsOf.DayNumber - from.DayNumber + 1;

        return (isWhole ? wrong + lacking + early == 0 : right >= needed) ? Verdict.Met
            : (isWhole ? wrong > 0 : right + lacking + early < needed) ? Verdict.NotMet
            : one.IsNothingDue ? Verdict.TooEarly
            : lacking > 0 ? Verdict.NotRecorded
            : Verdict.TooEarly;
    }

    Verdict Reviewed(DateOnly from, DateOnly to, string course) =>
        Held().Any(day => from <= day && day <= to) ? Verdict.Met
        : from < World.Start && course is ("fixed" or "term") ? Verdict.NotRecorded
        : from < World.Start || to > AsOf ? Verdict.TooEarly
        : Verdict.NotMet;

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
