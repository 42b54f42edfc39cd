using PlanLang.Evaluation;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>How values move.</summary>
sealed partial record NaiveOracle
{
    Verdict Change(AskChange ask, ImmutableArray<Watched> all)
    {
        var group = ask.Than is { } than && Resolve(than) is { } baseline ? Applying(all, baseline.To) : all;
        switch (ask.Over)
        {
            case EachOf each:
                var spans = Walk.Completed(each.Count, each.Unit, AsOf);
                var parts = spans.Select(days => Moved(ask, all, (days.From, days.To, each.Unit.EndsWith("terms") ? "terms" : "moving")));

                return Combined("all", spans.Count < each.Count ? parts.Append(Verdict.TooEarly) : parts);
            case Mean mean:
                var days = Walk.Completed(mean.Count, mean.Unit, AsOf);

                return days.Count == mean.Count && OverlapsBaseline(ask, days[0].From, days[^1].To) ? Verdict.TooEarly
                    : group.IsEmpty ? Verdict.DoesNotApply
                    : MeanOf(mean, group) is ({ } value, _)
                    ? Compared(ask, group, Found.Of(value), (days[0].From, days[^1].To), null, [])
                    : MeanOf(mean, group).Verdict ?? Verdict.NotRecorded;
            case Reviews when group.IsEmpty:
                return Verdict.DoesNotApply;
            case Reviews reviews:
                return AtReviews(reviews.Count, group, (found, days) => Compared(ask, group, found, days, null, []));
            case null:
                return SinceLatest(ask, group);
            default:
                return Resolve(ask.Over) is { } window ? Moved(ask, all, window) : Verdict.TooEarly;
        }
    }

    bool OverlapsBaseline(AskChange ask, DateOnly from, DateOnly to) =>
        ask.Than is { } than && Resolve(than) is { } earlier && earlier.From <= to && from <= earlier.To;

    Verdict Moved(AskChange ask, ImmutableArray<Watched> group, (DateOnly From, DateOnly To, string Course) window)
    {
        if (OverlapsBaseline(ask, window.From, window.To))
        {
            return Verdict.TooEarly;
        }

        var applying = Applying(group, window.To);
        applying = ask.Than is { } than && Resolve(than) is { } baseline ? Applying(applying, baseline.To) : applying;

        return applying.IsEmpty ? Verdict.DoesNotApply : Compared(
            ask, applying, Found.In(ask.Aggregate, applying, window.From, window.To), (window.From, window.To), Missing(applying, window), []);
    }

    Verdict SinceLatest(AskChange ask, ImmutableArray<Watched> group)
    {
        var applying = Applying(group, AsOf);
        var latest = applying.Select(one => one.Latest(DateOnly.MinValue, AsOf)).OfType<Line>().ToList();
        if (applying.IsEmpty || latest.Count < applying.Length)
        {
            return applying.IsEmpty ? Verdict.DoesNotApply : Verdict.NotRecorded;
        }

        var isMissing = applying.Zip(latest).Any(pair => pair.First.MayLackAfter(pair.Second.To, AsOf));

        return Compared(
            ask,
            applying,
            Found.Latest(applying, DateOnly.MinValue, AsOf),
            (latest.Min(line => line.To), AsOf),
            isMissing ? Verdict.NotRecorded : null,
            [.. latest.Select(line => line.To)]);
    }

    Verdict Compared(
        AskChange ask, ImmutableArray<Watched> group, Found now, (DateOnly From, DateOnly To) days, Verdict? missing, ImmutableArray<DateOnly> latest)
    {
        if (ask.Than is null)
        {
            return ComparedWithRecord(ask, group, days, latest) ?? missing ?? Difference(ask, First(ask, group) is { } records ? Found.Pooled(records) : now, now);
        }

        if (Resolve(ask.Than) is not { } earlier || (earlier.From <= days.To && days.From <= earlier.To))
        {
            return Verdict.TooEarly;
        }

        var lacking = Missing(group, (earlier.From, earlier.To, earlier.Course == "term" ? "term" : "fixed"));

        return (lacking == Verdict.NotRecorded || missing is null ? lacking ?? missing : missing)
            ?? Difference(ask, Found.In(ask.Aggregate, group, earlier.From, earlier.To), now);
    }

    /// <summary>The first record of each since the day, else the latest before it; null where somebody has none.</summary>
    ImmutableArray<Line>? First(AskChange ask, ImmutableArray<Watched> group)
    {
        if (Anchor(ask.Since) is not { } day)
        {
            return null;
        }

        var first = group.Select(one => one.In(day, DateOnly.MaxValue).Whole.Where(Watched.HasValue).OrderBy(line => line.To).FirstOrDefault()
            ?? one.Latest(DateOnly.MinValue, day)).OfType<Line>().ToImmutableArray();

        return first.Length < group.Length ? null : first;
    }

    /// <summary>Why nothing can be compared with the first record; null where it can.</summary>
    Verdict? ComparedWithRecord(
        AskChange ask, ImmutableArray<Watched> group, (DateOnly From, DateOnly To) days, ImmutableArray<DateOnly> latest) =>
        Anchor(ask.Since) is null ? Verdict.TooEarly
        : First(ask, group) is not { } first ? Verdict.NotRecorded
        : (latest.IsEmpty
            ? first.Max(line => line.To) >= days.From && first.Min(line => line.To) <= days.To
            : latest.Zip(first).Any(pair => pair.First <= pair.Second.To)) ? Verdict.TooEarly
        : null;

    static Verdict Difference(AskChange ask, Found then, Found now)
    {
        if ((then.Flaw ?? now.Flaw) == "nothing possible")
        {
            return Verdict.DoesNotApply;
        }

        if (then.Flaw is not null || now.Flaw is not null || then.IsCut || now.IsCut || then.Value is not { } before || now.Value is not { } after)
        {
            return Verdict.NotRecorded;
        }

        if (ask.IsMonthly)
        {
            before /= ((Beside?)ask.Than)?.Count ?? 1;
            after /= ((Last?)ask.Over)?.Count ?? 1;
        }

        if (ask.Unit == "percent" && before.Top.IsZero)
        {
            return Verdict.DoesNotApply;
        }

        var rise = ask.Unit switch { "points" => (after - before) * 100, "percent" => (after - before) / before, _ => after - before };

        return Met(ask.By.Accepts(ask.Direction == "up" ? rise : 0 - rise));
    }
}
