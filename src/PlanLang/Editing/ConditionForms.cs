using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>How conditions are written, while one is being written.</summary>
/// <param name="All">The forms.</param>
/// <param name="Likeliest">Which of them is being written, from 0.</param>
/// <param name="Part">Which part of it, from 0.</param>
public sealed record ConditionForms(ImmutableArray<ConditionForm> All, int Likeliest, int Part)
{
    static readonly ConditionPart Measure = new("MEASURE", "What is recorded.");
    static readonly ConditionPart Subject = new("SUBJECT", "A person, each child, any child, at least 2 children, all children together.");
    static readonly ConditionPart Bound = new("BOUND", "at least, at most, more than, less than, exactly, or between A and B.");
    static readonly ConditionPart Time = new("TIME", "over the last 6 weeks, in each of the last 3 terms, in Spring 2026, since the start.");
    static readonly ConditionPart Baseline = new("BASELINE", "compared with Autumn 2025, or since the start.");
    static readonly ConditionPart Length = new("LENGTH", "8 weeks, 13 weeks.");
    static readonly ConditionPart Status = new("STATUS", "met, on track, done, in force, in work.");
    static readonly ConditionPart Name = new("NAME", "Which one.");

    static readonly ImmutableArray<ConditionForm> Every =
    [
        Form("A value against a bound.", [Measure, Subject, Bound, Time], "{0} of {1} is {2} {3}"),
        Form("A change against an earlier time.", [Measure, Subject, Bound, Time, Baseline], "{0} of {1} is up by {2} {3} {4}"),
        Form("How often something happened.", [Bound, Measure, Subject, Time], "{0} {1} of {2} {3}"),
        Form("That something did not happen.", [Measure, Length], "no {0} for {1}"),
        Form("What somebody is, and how long.", [Subject, Status, Length], "{0} has been {1} for {2}"),
        Form("How a goal, an action or a sanction stands.", [Name, Status], "goal {0} is {1}"),
    ];

    /// <summary>The forms, where a condition can stand at that place; null where none can.</summary>
    public static ConditionForms? At(EditedFamily family, SourceText source, int offset)
    {
        var place = family.SyntaxOf(source) is null ? null : PlanPlace.At(source, offset);
        if (place is not ({ Keyword.Value: ValueKind.Condition } or { Body: BodyKind.Conditions }))
        {
            return null;
        }

        var written = source[place.Written];
        var form = FormOf(family, written);

        return new ConditionForms(Every, form, Math.Min(PartOf(form, written), Every[form].Parts.Length - 1));
    }

    static int FormOf(EditedFamily family, string written) =>
        Starts(written, "goal ") || Starts(written, "action ") || Starts(written, "sanction ") ? 5
        : Starts(written, "no ") ? 3
        : Starts(written, "at ") || Starts(written, "fewer ") || Starts(written, "more ") || Starts(written, "between ") ? 2
        : Has(written, " up by") || Has(written, " down by") ? 1
        : IsOfStatus(family, written) ? 4
        : 0;

    static int PartOf(int form, string written) => form switch
    {
        0 => Count(written, " of ", " is ", " over ", " in "),
        1 => Count(written, " of ", " by ", " over ", " compared ", " since "),
        2 => Count(written, " of ", " in ") + 1,
        3 => Count(written, " for "),
        4 => Count(written, " been ", " is ", " for "),
        _ => Count(written, " is "),
    };

    static bool IsOfStatus(EditedFamily family, string written) => Has(written, " has been ")
        || (family.Checked.Assessment?.Plan.People.Any(person => Starts(written, person.Name + " ")) ?? false);

    static ConditionForm Form(string meaning, ImmutableArray<ConditionPart> parts, string pattern) => new(
        string.Format(System.Globalization.CultureInfo.InvariantCulture, pattern, [.. parts.Select(part => part.Text)]), meaning, parts);

    static int Count(string text, params ReadOnlySpan<string> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += Has(text, word) ? 1 : 0;
        }

        return count;
    }

    static bool Has(string text, string word) => text.Contains(word, StringComparison.OrdinalIgnoreCase);

    static bool Starts(string text, string word) => text.StartsWith(word, StringComparison.OrdinalIgnoreCase);
}

/// <summary>One form of condition.</summary>
/// <param name="Text"><c>MEASURE of SUBJECT is BOUND TIME</c>.</param>
/// <param name="Meaning">What it says.</param>
/// <param name="Parts">What is put in.</param>
public sealed record ConditionForm(string Text, string Meaning, ImmutableArray<ConditionPart> Parts);

/// <summary>A part of a form.</summary>
/// <param name="Text">As it stands in the form.</param>
/// <param name="Meaning">What can be put in.</param>
public sealed record ConditionPart(string Text, string Meaning);
