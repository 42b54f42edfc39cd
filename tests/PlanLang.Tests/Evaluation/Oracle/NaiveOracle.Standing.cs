using System.Globalization;
using PlanLang.Evaluation;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>How goals, actions, sanctions, stages, reviews and results stand.</summary>
sealed partial record NaiveOracle
{
    static readonly string[] Unwelcome = ["overdue", "slipping", "stopped"];

    /// <summary>Every standing there is, a line each, said when it is asked for.</summary>
    public ImmutableArray<Func<string>> Standing() =>
    [
        .. Standings.Goals.Select(Said<GoalOf>(goal => $"goal {goal.Name}: {GoalStatus(goal)}{(GoalStatus(goal) == "met" ? $" since {Since(day => Met(goal, day)):yyyy-MM-dd}" : "")}")),
        () => $"action shoes: {Shoes()}",
        () => $"action bedtime: {Bedtime()}",
        .. Standings.Sanctions.Select(Said<SanctionOf>(one => $"sanction {one.Name}: {SanctionStatus(one)}")),
        () => $"stage {Stage()}: {Judge(Standings.Stages.Single(stage => stage.Name == Stage()).Asks)}",
        () => $"criteria: {Combined("2", Standings.Criteria.Select(Judge))}",
        .. Standings.Results.Select(Said<ResultOf>(result => $"result {result.Name}: {Of(result)}{(IsMet(result) ? Discretion(result) is { } day && Of(result) != Verdict.Met ? $" by discretion {day:yyyy-MM-dd}" : "" : "")}{(IsMet(result) && !Paid().Contains(result) ? ", not paid" : "")}")),
        () => $"score whole: {Score()}",
        () => $"reviews: {HeldAndDue()}",
        .. Standings.Asked.Select(Said<(string Name, string Words, string Status, bool IsNot)>(one => $"{one.Words}: {Turned(GoalIs(one.Name, one.Status), one.IsNot)}")),
        .. Standings.AskedOfSanctions.Select(Said<(string Name, string Words, string Status, bool IsNot)>(one => $"{one.Words}: {Turned(Met(SanctionStatus(Standings.Sanctions.Single(sanction => sanction.Name == one.Name)).Split(':')[0] == one.Status), one.IsNot)}")),
        () => $"every goal is on track: {Combined("all", Standings.Goals.Select(goal => GoalIs(goal.Name, "on track")))}",
        () => $"at least 2 goals are off track: {Combined("2", Standings.Goals.Select(goal => GoalIs(goal.Name, "off track")))}",
    ];

    static Func<T, Func<string>> Said<T>(Func<T, string> says) => one => () => says(one);

    /// <summary>The weighted scores of the goals, put on a scale on which 50 is what was expected; empty while one is missing.</summary>
    string Score()
    {
        var scored = Standings.Weights.Select(one => (one.Weight, Last: Entries($"score of goal {one.Goal}: ").LastOrDefault())).ToList();
        if (scored.Exists(one => one.Last is null))
        {
            return "";
        }

        double above = 0, all = 0, squares = 0;
        foreach (var (weight, last) in scored)
        {
            above += weight * int.Parse(last?.Form.Split(": ")[1] ?? "", CultureInfo.InvariantCulture);
            all += weight;
            squares += weight * weight;
        }

        return (50 + (10 * above / Math.Sqrt((0.7 * squares) + (0.3 * all * all)))).ToString("0.00", CultureInfo.InvariantCulture);
    }

    static Verdict Turned(Verdict verdict, bool isNot) => isNot ? Opposite(verdict) : verdict;

    /// <summary>Whether a goal is met is as unknown as its condition, and whether it is on track as its milestones.</summary>
    Verdict GoalIs(string name, string wanted)
    {
        var goal = Standings.Goals.Single(one => one.Name == name);
        var status = GoalStatus(goal);

        return wanted == "met" ? GoalVerdict(goal)
            : status == wanted || (status, wanted) == ("met", "on track") ? Verdict.Met
            : wanted is not ("on track" or "off track") ? Verdict.NotMet
            : status == "not recorded" ? Verdict.NotRecorded
            : status == "does not apply" ? Verdict.DoesNotApply
            : status is "under way" or "not started" && goal.Milestones.Any(milestone => milestone.By > AsOf) ? Verdict.TooEarly
            : Verdict.NotMet;
    }

    bool IsRelevant(AskLine part)
    {
        var start = this with { AsOf = Earlier(World.Start, AsOf), After = null, Until = null };

        return start.Judge(Standings.Criteria.Single(line => line.Label == part.Label)) is not (Verdict.NotMet or Verdict.DoesNotApply);
    }

    NaiveOracle At(DateOnly day) => this with { AsOf = day };

    IEnumerable<Line> Entries(string words) => Known.Where(line => line.Day <= AsOf && line.Form.StartsWith($"> {words}", StringComparison.Ordinal)).OrderBy(line => line.Day).ThenBy(line => line.Number);

    DateOnly Since(Func<DateOnly, bool> holds)
    {
        var day = AsOf;
        while (day > World.Start && holds(day.AddDays(-1)))
        {
            day = day.AddDays(-1);
        }

        return day;
    }

    bool Met(GoalOf goal, DateOnly day) => At(day).GoalVerdict(goal) == Verdict.Met;

    Verdict GoalVerdict(GoalOf goal) => goal.Asks is { } asks ? Judge(asks) : Combined("all", [Wanted(Shoes(), "done"), Wanted(Bedtime().Split(' ')[0], "kept")]);

    static Verdict Wanted(string status, string wanted) => status == "not needed" ? Verdict.DoesNotApply : Met(status == wanted);

    string GoalStatus(GoalOf goal)
    {
        var verdict = GoalVerdict(goal);
        var milestone = goal.Milestones.Where(one => one.By <= AsOf).OrderBy(one => one.By).Select(one => ((DateOnly, Ask)?)one).LastOrDefault();

        return verdict == Verdict.Met ? "met"
            : AsOf > goal.By ? "missed"
            : verdict == Verdict.DoesNotApply ? "does not apply"
            : (milestone is var (by, asks) ? At(by).Judge(asks) switch
            {
                Verdict.Met => "on track",
                Verdict.NotMet => "off track",
                Verdict.DoesNotApply => null,
                _ => "not recorded",
            } : null) ?? Line(goal)
            ?? (verdict == Verdict.NotRecorded ? "not recorded" : HasBegun(goal) ? "under way" : "not started");
    }

    /// <summary>The straight line from how it stood at the start to its bound on the last day; null where it does not tell.</summary>
    string? Line(GoalOf goal)
    {
        if (!goal.HasStart || goal.Asks is not AskValue ask || AsOf < World.Start)
        {
            return null;
        }

        var group = Those(ask);
        var answers = group.Where(one => Value(ask with { Who = new Who("family") }, [one]) != Verdict.DoesNotApply).Select(one => KeepsUp(goal, ask, one)).ToList();

        return answers.Contains(false) ? "off track" : answers.Contains(null) || answers.Count == 0 ? null : "on track";
    }

    /// <summary>The one or the several it is asked of.</summary>
    ImmutableArray<Watched> Those(AskValue ask) => ask.Who.Quantity.Length == 0
        ? [Watch(ask.Of, ask.Who.Name, DateOnly.MinValue, DateOnly.MaxValue)]
        : [.. Members(ask.Of, ask.Who.Name, ask.Over).Select(member => member.Watched)];

    bool? KeepsUp(GoalOf goal, AskValue ask, Watched one)
    {
        var verdict = Value(ask, [one]);
        var found = ask.Over is { } over && Resolve(over) is { } days ? Found.In("", [one], days.From, days.To) : Found.Latest([one], DateOnly.MinValue, AsOf);
        if (verdict is not (Verdict.Met or Verdict.NotMet) || found.Value is not { } value || Started(goal, ask, one) is not { } start)
        {
            return null;
        }

        var passed = new Exact(AsOf.DayNumber - World.Start.DayNumber, goal.By.DayNumber - World.Start.DayNumber);

        return value >= start + ((ask.Bound.Low - start) * passed);
    }

    Exact? Started(GoalOf goal, AskValue ask, Watched one) => goal.StartedIn is { } time && Resolve(time) is { } days
        ? Found.In("", [one], days.From, days.To) is { Flaw: null, Value: var value } ? value : null
        : Found.Latest([At(World.Start).Watch(ask.Of, one.Who, DateOnly.MinValue, DateOnly.MaxValue)], DateOnly.MinValue, World.Start).Value;

    bool HasBegun(GoalOf goal)
    {
        var measures = goal.Milestones.Select(one => one.Asks).Append(goal.Asks).OfType<AskValue>().Select(ask => ask.Of).ToHashSet();

        return Known.Any(line => line.Of is { } of ? measures.Contains(of) && line.From <= AsOf
            : goal.Asks is null && line.Day <= AsOf && (line.Form is "done" or "kept" or "missed" or "not needed" || line.Form.StartsWith("> action", StringComparison.Ordinal)));
    }

    string Shoes() => Known.Where(line => line.Form is "done" or "not needed" && line.Day <= AsOf).OrderBy(line => line.Day).ThenBy(line => line.Number).LastOrDefault()?.Form
        ?? (AsOf > Standings.ShoesBy ? "overdue" : AsOf == Standings.ShoesBy ? "due" : "not due");

    /// <summary>With how often it was kept, of how many days.</summary>
    string Bedtime()
    {
        var entries = Known.Where(line => line.Day <= AsOf && (line.Form is "kept" || line.Form.StartsWith("> action bedtime", StringComparison.Ordinal))).OrderBy(line => line.Day).ThenBy(line => line.Number).ToList();
        var (due, kept) = (0, 0);
        for (var day = AsOf.AddDays(-27); day <= AsOf; day = day.AddDays(1))
        {
            var isKept = entries.Any(line => line.Day == day && line.Form == "kept");
            var counts = day >= Standings.BedtimeFrom && (isKept || !entries.Any(line => line.Day == day && line.Form.EndsWith("not needed", StringComparison.Ordinal)));
            (due, kept) = (due + (counts ? 1 : 0), kept + (counts && isKept ? 1 : 0));
        }

        var status = AsOf > Standings.BedtimeUntil || (entries.Count > 0 && entries[^1].Form.EndsWith("stopped", StringComparison.Ordinal)) ? "stopped"
            : AsOf < Standings.BedtimeFrom ? "not due"
            : kept * 5 < due * 4 ? "slipping" : "kept";

        return $"{status} {kept}/{due}";
    }

    string SanctionStatus(SanctionOf one)
    {
        var (inForce, ended, notUsed) = History(one);
        if (inForce)
        {
            return "in force";
        }

        var after = one.Told <= AsOf ? one.Told : (DateOnly?)null;
        after = ended is { } day && (after is null || day > after) ? day : after;
        var seen = this with { After = after };
        var isReached = seen.Judge(one.When) == Verdict.Met
            && (notUsed is not { } refused
                || (this with { After = refused }).Judge(one.When) == Verdict.Met
                || (AsOf > refused && (seen with { Until = refused }).Judge(one.When) != Verdict.Met));
        var reasons = string.Join(", ", Reasons(one));

        return !isReached ? ended is null ? "not reached" : "ended" : reasons.Length == 0 ? "may be considered" : $"must wait: {reasons}";
    }

    IEnumerable<string> Reasons(SanctionOf one)
    {
        string?[] all =
        [
            one.Told > AsOf ? "told" : null,
            Entries("contract signed by Leanne").Any() ? null : "contract",
            one.After is { } rung && !Entries($"sanction {rung}: used").Concat(Entries($"sanction {rung}: skipped")).Any() ? "ladder" : null,
            Unwelcome.Contains(one.Support == "shoes" ? Shoes() : Bedtime().Split(' ')[0]) ? "support" : null,
        ];

        return all.OfType<string>();
    }

    /// <summary>Whether it is in force, when it last ended, and when somebody decided against it since.</summary>
    (bool InForce, DateOnly? Ended, DateOnly? NotUsed) History(SanctionOf one)
    {
        DateOnly? used = null, ended = null, notUsed = null;
        var entries = Entries($"sanction {one.Name}: ").ToList();
        for (var day = entries.Count > 0 ? entries[0].Day : AsOf; day <= AsOf; day = day.AddDays(1))
        {
            if (used < day && At(day).Judge(one.Ends) == Verdict.Met)
            {
                (used, ended, notUsed) = (null, day, null);
            }

            foreach (var entry in entries.Where(entry => entry.Day == day))
            {
                (used, ended, notUsed) = entry.Form[(entry.Form.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(',')[0] switch
                {
                    "used" => ((DateOnly?)day, ended, (DateOnly?)null),
                    "ended" => (null, used is null ? ended ?? day : day, null),
                    _ => (used, ended, day),
                };
            }
        }

        return (used is not null, ended, notUsed);
    }

    string Stage() => Entries("stage: ").LastOrDefault()?.Form["> stage: ".Length..] ?? Standings.Stages[0].Name;

    DateOnly? StageBegan(string name) => Entries($"stage: {name}").LastOrDefault()?.Day ?? (name == Standings.Stages[0].Name && World.Start <= AsOf ? World.Start : null);

    Verdict Of(ResultOf result) => result.InForce is { } days && (AsOf < days.From || AsOf > days.To) ? Verdict.DoesNotApply : Judge(result.Asks);

    DateOnly? Discretion(ResultOf result) => result.InForce is { } days && (AsOf < days.From || AsOf > days.To) ? null : Entries($"result {result.Name}: ").LastOrDefault()?.Day;

    bool IsMet(ResultOf result) => Of(result) == Verdict.Met || Discretion(result) is not null;

    /// <summary>Of results that exclude each other the one that was met first.</summary>
    List<ResultOf> Paid()
    {
        var paid = new List<ResultOf>();
        foreach (var next in Standings.Results.Where(IsMet).OrderBy(result => Of(result) == Verdict.Met ? Since(day => At(day).Of(result) == Verdict.Met) : Discretion(result)))
        {
            if (!paid.Exists(other => other.NotWith == next.Name || next.NotWith == other.Name))
            {
                paid.Add(next);
            }
        }

        return paid;
    }

    /// <summary>The last one, the next one, and the one that was due.</summary>
    string HeldAndDue()
    {
        var held = Held();
        if (Known.Any(line => line.Form == "closed" && line.Day <= AsOf))
        {
            return $"{Last(held)}//";
        }

        var dates = Enumerable.Range(0, 12).Select(step => Standings.FirstReview.AddDays(42 * step)).ToList();
        var counted = held.Select(day => dates.OrderBy(date => Math.Abs(date.DayNumber - day.DayNumber)).ThenBy(date => date).First(date => true))
            .Zip(held).Where(pair => Math.Abs(pair.First.DayNumber - pair.Second.DayNumber) <= 21).Select(pair => pair.First).ToHashSet();
        DateOnly? overdue = null;
        foreach (var date in dates.Where(date => date < AsOf))
        {
            overdue = counted.Contains(date) ? null : overdue ?? date;
        }

        return $"{Last(held)}/{dates.First(date => date > AsOf && !counted.Contains(date)):yyyy-MM-dd}/{overdue:yyyy-MM-dd}";
    }

    static string Last(List<DateOnly> held) => held is [.., var last] ? $"{last:yyyy-MM-dd}" : "";
}
