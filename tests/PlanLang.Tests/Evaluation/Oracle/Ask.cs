using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>A condition as the oracle knows it: what it asks, and how it is said.</summary>
abstract record Ask
{
    /// <summary>On one line.</summary>
    public abstract string Words { get; }

    /// <summary>The conditions in it, for making a failing case smaller.</summary>
    public virtual IEnumerable<Ask> Smaller => [];

    /// <summary>The lines below a keyword, a list on lines of its own.</summary>
    public virtual string Lines(string keyword, int depth) => $"{keyword}: {Words}\n";
}

/// <summary>Of whom: a name, family, or a quantity of child, adult or person.</summary>
sealed record Who(string Name, string Quantity = "")
{
    public bool IsTogether => Quantity == "all";

    public string Words => (Name, Quantity) switch
    {
        ("family", _) => "",
        (_, "") => $" of {Name}",
        (_, "all") => $" of all {Many} together",
        (_, "each" or "any" or "the") => $" of {Quantity} {Name}",
        _ => $" of at least {Quantity} {Many}",
    };

    /// <summary>As the first words of a sentence.</summary>
    public string First => Name == "family" ? "" : Words[4..];

    string Many => Name switch { "child" => "children", "person" => "people", _ => "adults" };
}

/// <summary>A comparison with one bound or two.</summary>
sealed record Bound(string Comparator, Exact Low, Exact? High = null)
{
    public bool Accepts(Exact value) => Accepts(value, value) == true;

    /// <summary>Whether all values from the lowest to the highest are accepted, or none; null in between.</summary>
    public bool? Accepts(Exact? lowest, Exact? highest)
    {
        var (all, none) = Comparator switch
        {
            "at least" => (lowest >= Low, highest < Low),
            "more than" => (lowest > Low, highest <= Low),
            "at most" => (highest <= Low, lowest > Low),
            "less than" => (highest < Low, lowest >= Low),
            "between" => (lowest >= Low && highest <= High, highest < Low || lowest > High),
            _ => (lowest >= Low && highest <= Low, highest < Low || lowest > Low),
        };

        return all ? true : none ? false : null;
    }

    public string WordsIn(Func<Exact, string> number) =>
        Comparator == "between" ? $"between {number(Low)} and {number(High ?? Low)}" : $"{Comparator} {number(Low)}";
}

/// <summary><c>attendance of Kai is at least 90% over the last 4 weeks</c>.</summary>
sealed record AskValue(string Aggregate, Measured Of, Who Who, Bound Bound, Span? Over) : Ask
{
    public override string Words => Of.Kind switch
    {
        "count" => $"{Count} {Of.Name}{Who.Words}{Over?.Words}",
        _ => $"{(Aggregate.Length > 0 ? $"the {Aggregate} " : "")}{Of.Name}{Who.Words} is {Bound.WordsIn(Number)}{Over?.Words}",
    };

    string Count => Bound switch
    {
        { Comparator: "exactly", Low.Top.IsZero: true } => "no",
        { Comparator: "less than" } => $"fewer than {Number(Bound.Low)}",
        _ => Bound.WordsIn(Number),
    };

    string Number(Exact value) => Of.Kind == "ratio" ? $"{(decimal)value.Top * 100 / (decimal)value.Bottom:0.##}%" : $"{value.Top / value.Bottom}";
}

/// <summary><c>attendance of Kai is up by at least 10 points over the last 4 weeks compared with Autumn 2025</c>.</summary>
/// <param name="Unit">number, points or percent.</param>
/// <param name="Than">What it is compared with; null where it is a day.</param>
/// <param name="Since">The day from which the first record counts: a date or "the start".</param>
/// <param name="IsMonthly">Whether it is compared month for month.</param>
sealed record AskChange(
    string Aggregate, Measured Of, Who Who, string Direction, Bound By, string Unit, Span? Over, Span? Than, string Since, bool IsMonthly) : Ask
{
    public override string Words =>
        $"{(Aggregate.Length > 0 ? $"the {Aggregate} " : "")}{Of.Name}{Who.Words} {(Of.Name.EndsWith('s') ? "are" : "is")} {Direction} by {By.WordsIn(Number)}{Over?.Words}"
        + (Than is null ? $" since {Since}" : IsMonthly ? $" compared, month for month, with {Than.Noun}" : $" compared with {Than.Noun}");

    string Number(Exact value) => Unit switch
    {
        "percent" => $"{(decimal)value.Top * 100 / (decimal)value.Bottom:0.##}%",
        "points" => $"{value.Top / value.Bottom} points",
        _ => $"{value.Top / value.Bottom}",
    };
}

/// <summary><c>Leanne has been in work for 4 weeks</c>.</summary>
/// <param name="Length">For how long; null for today.</param>
/// <param name="AtLeast">Of how many units of that; 0 for every day.</param>
sealed record AskStatus(Measured Of, Who Who, string Status, bool IsNot, Last? Length, int AtLeast) : Ask
{
    public override string Words => (Length, AtLeast) switch
    {
        (null, _) => $"{Of.Name}{Who.Words} is {(IsNot ? "not " : "")}{Status}",
        ({ } last, 0) => $"{Subject} has {(IsNot ? "not " : "")}been {Status} for {last.Count} {last.Unit}",
        ({ } last, var some) => $"{Subject} has {(IsNot ? "not " : "")}been {Status} for at least {some} of the last {last.Count} {last.Unit}",
    };

    string Subject => Who.Name == "family" ? Of.Name : Who.First;
}

/// <summary>Several, on lines of their own.</summary>
/// <param name="Quantity">all, any, none, or a number.</param>
sealed record AskList(string Quantity, ImmutableArray<Ask> Parts) : Ask
{
    public override string Words => throw new InvalidOperationException("A list stands on several lines.");

    public override IEnumerable<Ask> Smaller =>
        Parts.Length > (int.TryParse(Quantity, out var number) ? number : 1) ? [.. Parts, .. Parts.Select(part => this with { Parts = Parts.Remove(part) })] : Parts;

    public override string Lines(string keyword, int depth) => $"{keyword} {Heading}\n{Inner(depth + 1)}";

    string Inner(int depth) => string.Concat(Parts.Select(part => part is AskList list
        ? $"{new string(' ', depth * 2)}{list.Heading}\n{list.Inner(depth + 1)}"
        : $"{new string(' ', depth * 2)}{part.Words}\n"));

    string Heading => int.TryParse(Quantity, out var number) ? $"at least {number} of" : $"{Quantity} of";
}

/// <summary>A line of a list, with a label and perhaps a time in which alone it counts.</summary>
sealed record AskLine(string Label, Ask Part, (DateOnly From, DateOnly To)? Period = null) : Ask
{
    public override string Words => $"{Label}{(Period is { } days ? $", {Iso(days.From)} to {Iso(days.To)}" : "")}: {Part.Words}";
}

/// <summary>Lines of which only those count that were a reason for the plan at its start.</summary>
sealed record AskRelevant(ImmutableArray<AskLine> Parts) : Ask
{
    public override string Words => throw new InvalidOperationException("A list stands on several lines.");

    public override string Lines(string keyword, int depth) =>
        $"{keyword} all of, where relevant\n{string.Concat(Parts.Select(part => $"{new string(' ', (depth + 1) * 2)}{part.Words}\n"))}";
}

/// <summary>Several, of one and the same person: <c>for any child, all of</c>.</summary>
/// <param name="Whom">A quantity of child, adult or person.</param>
/// <param name="Same">What must hold of each of them; its parts speak of <c>the child</c>.</param>
sealed record AskForEach(Who Whom, AskList Same) : Ask
{
    public override string Words => throw new InvalidOperationException("A list stands on several lines.");

    public override IEnumerable<Ask> Smaller => Same.Parts.Length < 2
        ? []
        : from part in Same.Parts
          let fewer = Same with { Parts = Same.Parts.Remove(part) }
          where fewer.Parts.Any(left => left is not AskOther)
          select this with { Same = fewer };

    public override string Lines(string keyword, int depth) => $"{keyword} for {Whom.First}, {Same.Lines("", depth).TrimStart()}";
}

/// <summary>What the plan and its diary say besides measures.</summary>
/// <param name="Kind">goal, not goal, every goal, some goals, done, not done, kept, review, agrees, stage, run.</param>
/// <param name="Name">Which goal, or which stage.</param>
/// <param name="Count">Days, goals or months.</param>
/// <param name="Over">Over which time.</param>
sealed record AskOther(string Kind, string Name, int Count, Span? Over) : Ask
{
    public override string Words => Kind switch
    {
        "goal" => $"goal {Name} is met",
        "not goal" => $"goal {Name} is not met",
        "every goal" => "every goal is met",
        "some goals" => $"at least {Count} goals are met",
        "done" => "action shoes is done",
        "not done" => "action shoes is not done",
        "kept" => $"action bedtime was kept on at least {Count} of the{((Last?)Over)?.Words[7..]}",
        "review" => $"a review was held{Over?.Words}",
        "agrees" => "Leanne agrees",
        "stage" => $"this stage has lasted at least {Count} weeks",
        _ => $"the plan has run for at least {Count} months",
    };
}

/// <summary>A time as it is said.</summary>
abstract record Span
{
    /// <summary>As the end of a sentence, with the blank before it.</summary>
    public abstract string Words { get; }

    /// <summary>As a noun, after "compared with".</summary>
    public virtual string Noun => Words[4..];
}

sealed record Last(int Count, string Unit) : Span
{
    public override string Words => $" in the last {Count} {Unit}";
}

sealed record EachOf(int Count, string Unit) : Span
{
    public override string Words => $" in each of the last {Count} {Unit}";
}

sealed record Mean(int Count, string Unit) : Span
{
    public override string Words => $" on average over the last {Count} {Unit}";
}

sealed record Reviews(int Count) : Span
{
    public override string Words => $" at each of the last {Count} reviews";
}

sealed record Since(string Anchor) : Span
{
    public override string Words => $" since {Anchor}";
}

sealed record Named(string Name) : Span
{
    public override string Words => $" in {Name}";
}

sealed record Between(DateOnly From, DateOnly To) : Span
{
    public override string Words => $" between {Iso(From)} and {Iso(To)}";
}

/// <summary>Before or after a day.</summary>
sealed record Beside(int Count, string Unit, string Side, string Anchor) : Span
{
    public override string Words => $" in the {Count} {Unit} {Side} {Anchor}";
}

sealed record BetweenAfter(int First, int Second, string Unit, string Anchor) : Span
{
    public override string Words => $" between {First} and {Second} {Unit} after {Anchor}";
}
