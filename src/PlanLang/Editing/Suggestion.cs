namespace PlanLang.Editing;

/// <summary>Something that could be written at a place.</summary>
/// <param name="Label">What the list shows.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Meaning">What it means, in a sentence.</param>
/// <param name="Span">What it replaces.</param>
/// <param name="Text">What is written; lines end in <c>\n</c>, and their indents are those of the line at hand.</param>
public sealed record Suggestion(string Label, SuggestionKind Kind, string Meaning, TextSpan Span, string Text)
{
    /// <summary>Beside the label, in a few words: <c>in 6 weeks</c>.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The part of the text that is there to be written over; empty where there is none.</summary>
    public TextSpan Blank { get; init; }
}

/// <summary>What a suggestion is.</summary>
public enum SuggestionKind
{
    /// <summary>A word of the language.</summary>
    Keyword,

    /// <summary>Somebody, or several people.</summary>
    Person,

    /// <summary>A measure.</summary>
    Measure,

    /// <summary>A goal, action, sanction, stage or the like.</summary>
    Reference,

    /// <summary>A status.</summary>
    Status,

    /// <summary>A date or a time.</summary>
    Date,

    /// <summary>A whole condition or entry.</summary>
    Phrase,

    /// <summary>Something else that is written like this.</summary>
    Value,

    /// <summary>A library.</summary>
    Library,
}
