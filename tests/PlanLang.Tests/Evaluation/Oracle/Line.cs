using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>One line of a generated diary, under a heading of its own.</summary>
/// <param name="Day">The heading.</param>
/// <param name="Written">When it was written down.</param>
/// <param name="Of">The measure; null for what is no value.</param>
/// <param name="Who">Of whom; empty for the family.</param>
/// <param name="From">The first day of a longer time; the heading for a single day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Form">value, percent, none, exempt, correction; held, agrees, no longer agrees, done, kept, missed, not needed, closed; or after &gt; the entry itself.</param>
/// <param name="Part">A count, a value, a percentage, or the upper number of a ratio; the place of a status.</param>
/// <param name="Whole">The lower number of a ratio.</param>
/// <param name="Number">The line of the file on which it stands.</param>
sealed record Line(
    DateOnly Day, DateOnly Written, Measured? Of, string Who, DateOnly From, DateOnly To, string Form, int Part, int Whole, int Number = 0)
{
    public bool IsPeriod => From != To;

    public bool IsExempt => Form == "exempt";

    public string Status => Of?.Statuses[Part % Of.Statuses.Length] ?? "";

    public bool IsValue => Of is not null && !IsExempt;

    string OfWho => Who.Length > 0 ? $" of {Who}" : "";

    string Words => Form switch
    {
        "held" => "review held: Leanne, Dana",
        "agrees" => "Leanne agrees: step down",
        "no longer agrees" => "Leanne no longer agrees: step down",
        "done" => "action shoes: done",
        "not needed" => "action shoes: not needed",
        "kept" or "missed" => $"action bedtime: {Form}",
        "closed" => "closed: as planned, all is well",
        ['>', ' ', .. var words] => words,
        "exempt" => $"does not apply: {Of?.Name}{OfWho}",
        _ => $"{Of?.Name}{OfWho}{(IsPeriod ? $" from {Iso(From)} to {Iso(To)}" : "")}: {Value}{(Form == "correction" ? ", correction" : "")}",
    };

    string Value => (Form, Of?.Kind) switch
    {
        ("none", _) => "none",
        ("percent", _) => $"{Part}%",
        (_, "ratio") => $"{Part} of {Whole}",
        (_, "status") => Status,
        _ => $"{Part}",
    };

    /// <summary>Three lines of a file: heading, day of writing, entry.</summary>
    public string Text => $"{Iso(Day)}\n  written: {Iso(Written)}\n  {Words}\n";

    /// <summary>The diary, and its lines with the numbers they have there.</summary>
    public static (string Text, ImmutableArray<Line> Lines) Diary(IEnumerable<Line> lines)
    {
        var all = lines.Select((line, index) => line with { Number = (index * 3) + 4 }).ToImmutableArray();

        return ("records of The Harper family\n" + string.Concat(all.Select(line => line.Text)), all);
    }

    /// <summary>The same without one of the lines, and with another value on it; with the number of the line.</summary>
    public static IEnumerable<(int Number, ImmutableArray<Line> Lines)> Mutants(ImmutableArray<Line> lines)
    {
        foreach (var line in Diary(lines).Lines)
        {
            var place = (line.Number - 4) / 3;
            yield return (line.Number, lines.RemoveAt(place));
            if (line is { IsValue: true, Form: "value" or "correction" })
            {
                yield return (line.Number, lines.SetItem(place, lines[place] with { Part = line.Part == 0 ? Math.Max(line.Whole, 1) : 0 }));
            }
        }
    }
}
