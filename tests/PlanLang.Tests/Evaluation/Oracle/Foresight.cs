using PlanLang.Evaluation;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>
/// Finds the first day on which a condition could be met as somebody would without an idea: by writing down everything that
/// could be recorded from tomorrow on, and judging it, day after day. It shares no code with what it checks.
/// </summary>
/// <param name="Ask">What should be met.</param>
/// <param name="Past">What is written down by today.</param>
/// <param name="AsOf">Today.</param>
sealed record Foresight(Ask Ask, ImmutableArray<Line> Past, DateOnly AsOf)
{
    const int MostFutures = 400;
    const int MostJudged = 1200;
    const int MostDays = 120;

    DateOnly Tomorrow => AsOf.AddDays(1);

    /// <summary>The first day, looked for as far as there is patience; and the last day that was looked at.</summary>
    public (DateOnly? Earliest, DateOnly LookedTo) Search(DateOnly to)
    {
        var occasions = Occasions().OrderBy(one => one.Day).ToList();
        var judged = 0;
        for (var day = Tomorrow; day <= to && day < AsOf.AddDays(MostDays); day = day.AddDays(1))
        {
            var open = occasions.TakeWhile(one => one.Day <= day).ToList();
            var futures = open.Aggregate(1.0, (all, one) => all * one.Options.Length);
            judged += (int)Math.Min(futures, MostJudged);
            if (futures > MostFutures || judged > MostJudged)
            {
                return (null, day.AddDays(-1));
            }

            if (Futures(open).Any(future => IsMet(Past.AddRange(future), day)))
            {
                return (day, day);
            }
        }

        return (null, to);
    }

    /// <summary>Whether the condition is met on the day, if that is what is recorded.</summary>
    public bool IsMet(ImmutableArray<Line> lines, DateOnly day) => new NaiveOracle(lines, day, day).Judge(Ask) == Verdict.Met;

    static IEnumerable<ImmutableArray<Line>> Futures(List<Occasion> open)
    {
        var places = new int[open.Count];
        for (var more = true; more;)
        {
            yield return [.. open.SelectMany((one, index) => one.Options[places[index]])];
            more = false;
            for (var index = 0; index < places.Length && !more; index++)
            {
                places[index] = (places[index] + 1) % open[index].Options.Length;
                more = places[index] > 0;
            }
        }
    }

    IEnumerable<Occasion> Occasions() =>
    [
        .. Measures(Ask).Distinct().SelectMany(of => PeopleOf(of).SelectMany(who => Occasions(of, who))),
        .. Others(Ask).Distinct().SelectMany(Occasions),
    ];

    /// <summary>The returns of a measure; a status can change tomorrow, and so can a count rise that nobody promised.</summary>
    IEnumerable<Occasion> Occasions(Measured of, string who)
    {
        var seen = new NaiveOracle(Past, AsOf, AsOf).Seen(of, who);
        if (seen.IsExemptOn(AsOf))
        {
            yield break;
        }

        var lines = seen.Lines.Where(line => line.From <= AsOf).ToList();
        var last = lines.Select(line => line.To).Append(lines.Count == 0 ? of.Every.Length > 0 ? World.Start : AsOf : DateOnly.MinValue).Max();
        var returns = Returns(of.Every, last).TakeWhile(day => day < AsOf.AddDays(MostDays)).ToList();
        var values = ValuesOf(of, lines).Distinct().ToImmutableArray();
        foreach (var day in of.Kind == "status" || (of.Kind == "count" && of.Every.Length == 0) ? returns.Prepend(Tomorrow).Distinct() : returns)
        {
            yield return new Occasion(day, [.. values.Select(value => Written(of, who, day, value))]);
        }
    }

    /// <summary>The day after the last record is a promised period later, and so on; every seven days where nobody promised.</summary>
    IEnumerable<DateOnly> Returns(string every, DateOnly last)
    {
        for (var step = 1; step < 400; step++)
        {
            var day = every switch
            {
                "month" => last.AddMonths(step),
                "school day" or "school week" => last.AddDays(step),
                _ => last.AddDays(step * 7),
            };
            var isOne = every switch
            {
                "school day" => Walk.IsSchoolDay(day),
                "school week" => day.DayOfWeek == last.DayOfWeek && Walk.IsSchoolWeek(Walk.Monday(day)),
                _ => true,
            };
            if (isOne && day > AsOf)
            {
                yield return day;
            }
        }
    }

    static ImmutableArray<Line> Written(Measured of, string who, DateOnly day, (int Part, int Whole) value) =>
        [new Line(day, day, of, who, day, day, of.Kind == "count" && value.Part == 0 ? "none" : "value", value.Part, value.Whole)];

    /// <summary>The lowest and highest, and those on both sides of what is asked for.</summary>
    IEnumerable<(int Part, int Whole)> ValuesOf(Measured of, List<Line> lines)
    {
        var whole = lines.Where(line => line is { IsValue: true, IsPeriod: false, Form: not "percent" }).Select(line => line.Whole).Append(0).Max();
        var sessions = whole > 0 ? whole : 10;
        var asked = Bounds(Ask, of).SelectMany(bound => new[] { bound.Low, bound.High ?? bound.Low }).Distinct().ToList();

        return of.Kind switch
        {
            "status" => of.Statuses.Select((_, place) => (place, 0)),
            "ratio" => asked.Select(bound => (int)Math.Ceiling((double)bound.Top * sessions / (double)bound.Bottom))
                .SelectMany(part => new[] { part, part - 1 }).Append(0).Append(sessions)
                .Where(part => 0 <= part && part <= sessions).Select(part => (part, sessions)),
            "scale" => asked.Select(bound => (int)(bound.Top / bound.Bottom)).SelectMany(value => new[] { value, value + 1, value - 1 })
                .Append(0).Append(10).Where(value => value is >= 0 and <= 10).Select(value => (value, 0)),
            "count" => asked.Select(bound => (int)(bound.Top / bound.Bottom)).Append(0).Append(1).Append(1000).Where(value => value >= 0).Select(value => (value, 0)),
            _ => asked.Select(bound => (int)(bound.Top / bound.Bottom)).SelectMany(value => new[] { value, value + 1 })
                .Append(0).Append(1000).Where(value => value >= 0).Select(value => (value, 0)),
        };
    }

    IEnumerable<Occasion> Occasions(string kind)
    {
        Line Event(string form, DateOnly day) => new(day, day, null, "", day, day, form, 0, 0);

        return kind switch
        {
            "done" => [new Occasion(Tomorrow, [[], [Event("done", Tomorrow)]])],
            "agrees" => [new Occasion(Tomorrow, [[], [Event("agrees", Tomorrow)], [Event("no longer agrees", Tomorrow)]])],
            "kept" => [new Occasion(Tomorrow, [[], [.. Enumerable.Range(1, MostDays).Select(day => Event("kept", AsOf.AddDays(day)))]])],
            _ => Enumerable.Range(0, MostDays / 7).Select(week => Tomorrow.AddDays(week * 7)).Select(day => new Occasion(day, [[], [Event("held", day)]])),
        };
    }

    /// <summary>What has to be written down besides values.</summary>
    static IEnumerable<string> Others(Ask ask) => ask switch
    {
        AskList list => list.Parts.SelectMany(Others),
        AskOther { Kind: "done" or "not done" } => ["done"],
        AskOther { Kind: "agrees" or "kept" or "review" } other => other.Over is null ? [other.Kind] : [other.Kind, .. Others(other.Over)],
        AskValue { Over: { } over } => Others(over),
        AskChange change => [.. Others(change.Over), .. Others(change.Than), .. change.Since == "the last review" ? ["review"] : Array.Empty<string>()],
        _ => [],
    };

    static IEnumerable<string> Others(Span? span) =>
        span is Reviews or Since { Anchor: "the last review" } or Beside { Anchor: "the last review" } or BetweenAfter { Anchor: "the last review" } ? ["review"] : [];

    static IEnumerable<Measured> Measures(Ask ask) => ask switch
    {
        AskList list => list.Parts.SelectMany(Measures),
        AskValue value => [value.Of],
        AskChange change => [change.Of],
        AskStatus status => [status.Of],
        AskOther { Kind: "goal" or "not goal" } goal => Measures(World.Goals.Single(one => one.Name == goal.Name).Asks),
        AskOther { Kind: "every goal" or "some goals" } => World.Goals.SelectMany(goal => Measures(goal.Asks)),
        _ => [],
    };

    static IEnumerable<Bound> Bounds(Ask ask, Measured of) => ask switch
    {
        AskList list => list.Parts.SelectMany(part => Bounds(part, of)),
        AskValue value when value.Of == of => [value.Bound],
        AskOther { Kind: "goal" or "not goal" or "every goal" or "some goals" } => World.Goals.SelectMany(goal => Bounds(goal.Asks, of)),
        _ => [],
    };

    /// <summary>Those of whom it is recorded and who are asked about.</summary>
    IEnumerable<string> PeopleOf(Measured of)
    {
        var asked = Whos(Ask).Where(one => one.Of == of).Select(one => one.Who).ToList();
        var all = of.Of switch
        {
            "family" => [""],
            "child" => ["Kai", "Mia", "Sam"],
            "adult" => ["Leanne", "Sam"],
            "person" => ["Leanne", "Sam", "Kai", "Mia"],
            var names => names.Split(", "),
        };

        return of.Of == "family" || asked.Any(who => who.Quantity.Length > 0) ? all : asked.Select(who => who.Name).Distinct();
    }

    static IEnumerable<(Measured Of, Who Who)> Whos(Ask ask) => ask switch
    {
        AskList list => list.Parts.SelectMany(Whos),
        AskValue value => [(value.Of, value.Who)],
        AskChange change => [(change.Of, change.Who)],
        AskStatus status => [(status.Of, status.Who)],
        AskOther { Kind: "goal" or "not goal" } goal => Whos(World.Goals.Single(one => one.Name == goal.Name).Asks),
        AskOther { Kind: "every goal" or "some goals" } => World.Goals.SelectMany(goal => Whos(goal.Asks)),
        _ => [],
    };

    /// <summary>A day on which something can be written down, and what.</summary>
    sealed record Occasion(DateOnly Day, ImmutableArray<ImmutableArray<Line>> Options);
}
