namespace PlanLang.Diagnostics;

/// <summary>Who may see what: PL06xx.</summary>
static partial class DiagnosticCatalog
{
    /// <summary>A condition, reference or text that names what not all of its readers may see.</summary>
    public static Diagnostic NamesWhatIsNarrower(SourceText source, TextSpan span, string thing, string hidden, string left) => new(
        "PL0601", Severity.Error, source, span,
        $"'{source[span]}' names '{thing}', which {hidden} may not see, and they may see this.",
        left.Length == 0 ? $"Leave '{thing}' out here." : $"Leave '{thing}' out here, or show this to fewer people: seen by: {left}");

    /// <summary>A text with the name of somebody in it whom not all of its readers may see.</summary>
    public static Diagnostic TextNamesWhatIsNarrower(SourceText source, TextSpan span, string hidden, string left) => new(
        "PL0602", Severity.Error, source, span,
        $"This text speaks of '{source[span]}', whom {hidden} may not see, and they may read it.",
        left.Length == 0 ? "Say it without the name." : $"Say it without the name, or show the text to fewer people: seen by: {left}");

    /// <summary>A part of a block that is shown to people who do not see the block.</summary>
    public static Diagnostic WiderThanItsWhole(SourceText source, TextSpan span, string added) => new(
        "PL0603", Severity.Error, source, span,
        $"'{source[span]}' shows a part to {added}, who may not see the whole that it stands in.",
        $"Take {added} out of this line, or add them to the line 'seen by:' of the whole.");

    /// <summary>Words such as <c>every goal</c> that leave out a goal which not all of their readers may see.</summary>
    public static Diagnostic GoalsLeftOut(SourceText source, TextSpan span, string goals) => new(
        "PL0604", Severity.Information, source, span,
        $"'{source[span]}' does not count {goals}, which not all who read this may see.",
        "That keeps it from them. To count it, show this to fewer people, or the goal to more.");

    /// <summary>A text that gives the address, the phone number or the like of somebody who is not at home.</summary>
    public static Diagnostic TextTellsWhatIsNarrower(SourceText source, TextSpan span, string hidden, string left) => new(
        "PL0605", Severity.Error, source, span,
        $"This text gives '{source[span]}', which {hidden} may not see, and they may read it.",
        left.Length == 0 ? "Leave it out." : $"Leave it out, or show the text to fewer people: seen by: {left}");
}
