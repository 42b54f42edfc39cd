namespace PlanLang.Syntax;

/// <summary>One entry of the keyword table: a word that begins a line, where it may stand, and what follows it.</summary>
/// <param name="Word">In small letters, single blanks between the words: <c>met when</c>. Empty for a line that begins with a name.</param>
/// <param name="In">The blocks whose lines it may begin; <c>file</c> for the left edge of a plan.</param>
/// <param name="Form">How the line goes on.</param>
/// <param name="Value">What kind of value follows.</param>
/// <param name="Body">What the deeper lines are.</param>
/// <param name="Meaning">One sentence, as an editor shows it.</param>
/// <param name="Snippet">A line that can be pasted.</param>
public sealed record Keyword(
    string Word,
    ImmutableArray<string> In,
    LineForm Form,
    ValueKind Value,
    BodyKind Body,
    string Meaning,
    string Snippet);

/// <summary>How a line goes on behind its keyword.</summary>
public enum LineForm
{
    /// <summary><c>by: 17 July 2026</c>.</summary>
    Property,

    /// <summary><c>goal school: Kai is in school</c>; the name may be left out.</summary>
    NamedProperty,

    /// <summary>
    /// <c>sanction warning letter: A letter may be sent</c>; behind a name the rest may be left out: of a sanction where a library has
    /// it, of criteria and results where the name says all.
    /// </summary>
    NamedTitle,

    /// <summary><c>measure attendance</c>: a name and nothing else.</summary>
    Named,

    /// <summary><c>family</c>: nothing, or just a colon.</summary>
    Bare,

    /// <summary><c>voice of Kai, 13 January 2026</c>: a name, then perhaps a comma and a value.</summary>
    NameThenValue,

    /// <summary><c>note, 14 January 2026</c>: perhaps a comma and a value.</summary>
    CommaValue,

    /// <summary><c>step down to Community Coaches</c>, <c>expect on 17 February 2026</c>: a value without a colon.</summary>
    Value,

    /// <summary><c>milestone by 27 March 2026: …</c>: a date, a colon and a value.</summary>
    DateThenValue,

    /// <summary><c>Leanne: Leanne Harper, mother</c>: the line begins with a name.</summary>
    NameAlone,
}

/// <summary>What kind of value follows a keyword.</summary>
public enum ValueKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Plain words.</summary>
    Text,

    /// <summary>One name.</summary>
    Name,

    /// <summary>Names with commas between them.</summary>
    Names,

    /// <summary>A date.</summary>
    Date,

    /// <summary>Two dates.</summary>
    Period,

    /// <summary>Two dates, or the first alone.</summary>
    Validity,

    /// <summary>How often.</summary>
    Recurrence,

    /// <summary>How long.</summary>
    Duration,

    /// <summary>A condition, or the heading of a list of them.</summary>
    Condition,

    /// <summary>References with their kinds.</summary>
    References,

    /// <summary>Pounds.</summary>
    Money,

    /// <summary>What a record counts.</summary>
    Counts,

    /// <summary>From where to where a scale goes.</summary>
    Scale,

    /// <summary>What a number measures.</summary>
    Number,

    /// <summary>Who sends it and how often.</summary>
    Promise,

    /// <summary>Whom a measure is of.</summary>
    MeasureOf,

    /// <summary>A measure with subject and time.</summary>
    Reading,

    /// <summary>A person's full name and facts.</summary>
    Person,

    /// <summary>Help and until when.</summary>
    Afterwards,

    /// <summary>A date with words behind it.</summary>
    DatedText,

    /// <summary>A whole number behind a word: <c>weight 3</c>.</summary>
    Weight,

    /// <summary>How often, or how soon after something that happens.</summary>
    RecurrenceOrWithin,

    /// <summary>How long at most.</summary>
    LongestTime,

    /// <summary>How many families at most.</summary>
    Caseload,
}

/// <summary>What the deeper lines under a line are.</summary>
public enum BodyKind
{
    /// <summary>Text that goes on.</summary>
    Continuation,

    /// <summary>Statements of the block named like the keyword.</summary>
    Statements,

    /// <summary>List items.</summary>
    Items,

    /// <summary>Free text.</summary>
    FreeText,

    /// <summary>Conditions, where the heading of a list stands above them.</summary>
    Conditions,

    /// <summary>What is expected, a line each.</summary>
    Expectations,
}
