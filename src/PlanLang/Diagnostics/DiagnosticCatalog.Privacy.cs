namespace PlanLang.Diagnostics;

/// <summary>Who may see what, and who agreed to it: PL06xx.</summary>
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
        left.Length == 0 ? "Say it without the name." : $"Say it without the name, or show the text to fewer people: seen by: {left}")
    {
        Offers = left.Length == 0 ? [] : Under(source, span, $"seen by: {left}"),
    };

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
        left.Length == 0 ? "Leave it out." : $"Leave it out, or show the text to fewer people: seen by: {left}")
    {
        Offers = left.Length == 0 ? [] : Under(source, span, $"seen by: {left}"),
    };

    /// <summary>A clause that says something else than what was signed; <paramref name="sign"/> is how they sign.</summary>
    public static Diagnostic ChangedSinceSigned(SourceText source, TextSpan span, string clause, string who, string sign) => new(
        "PL0640", Severity.Warning, source, span,
        $"{Capital(clause)} is no longer what {who} signed.",
        SignAnew(who, sign));

    /// <summary>A signature of the family without a line that says how the contract was explained.</summary>
    public static Diagnostic SignedUnexplained(SourceText source, TextSpan span, string name) => new(
        "PL0641", Severity.Warning, source, span,
        $"{name} has signed, and nothing says how the contract was explained to {name}.",
        $"Write under the same date, for example: explained to {name}: read aloud, explained back");

    /// <summary>Somebody of the family who interpreted for another member.</summary>
    public static Diagnostic InterpreterOfFamily(SourceText source, TextSpan span, string interpreter, string name) => new(
        "PL0642", Severity.Warning, source, span,
        $"{interpreter} belongs to the family and interpreted for {name}: nobody can be sure that {name} heard everything and could say everything.",
        "Go through the contract again with an interpreter from outside the family, and write that down.");

    /// <summary>A clause that was not there when the contract was signed.</summary>
    public static Diagnostic NotInWhatWasSigned(SourceText source, TextSpan span, string clause, string who, string sign) => new(
        "PL0643", Severity.Warning, source, span,
        $"{Capital(clause)} was not in what {who} signed.",
        SignAnew(who, sign));

    /// <summary>A clause that was signed and is gone.</summary>
    public static Diagnostic GoneSinceSigned(SourceText source, TextSpan span, string clause, string who, string sign) => new(
        "PL0644", Severity.Warning, source, span,
        $"{Capital(clause)} was in what {who} signed, and is gone.",
        SignAnew(who, sign));

    /// <summary>Another version, where nothing under the signature says of which clauses.</summary>
    public static Diagnostic OtherVersionSigned(SourceText source, TextSpan span, string who, string sign) => new(
        "PL0645", Severity.Warning, source, span,
        $"What {who} signed was another version of this plan, and nothing under the signature says what has changed.",
        SignAnew(who, sign));

    /// <summary>A contract without a period, which has no end to be moved.</summary>
    public static Diagnostic NothingToExtend(SourceText source, TextSpan line) => new(
        "PL0646", Severity.Error, source, line,
        $"'{source[line]}' extends a contract, and this plan has none with a last day.",
        "Add a line to the contract of the plan: period: 13 January 2026 to 13 July 2026");

    /// <summary>A contract that is extended to a day on which it runs anyway.</summary>
    public static Diagnostic ExtendedToEarlier(SourceText source, TextSpan span, string end) => new(
        "PL0647", Severity.Error, source, span,
        $"The contract runs until {end}, so that '{source[span]}' does not extend it.",
        $"Write a day after {end}; to end earlier, make a new contract and have it signed.");

    /// <summary>A contract that is extended beyond its own length, without a reason.</summary>
    public static Diagnostic ExtendedBeyondLength(SourceText source, TextSpan line, string longest) => new(
        "PL0648", Severity.Error, source, line,
        $"With this the contract runs for longer than {longest}, the longest that it may, and nothing says why.",
        $"Write: {source[line]}, because …");

    /// <summary>A contract that not all who sign it agreed to extend.</summary>
    public static Diagnostic ExtensionNotAgreed(SourceText source, TextSpan line, string who, string end, string mended) => new(
        "PL0649", Severity.Warning, source, line,
        $"{who} did not agree to this, so that the contract still ends on {end}.",
        $"When they have agreed, write it under the day on which they did: {mended}");

    static string SignAnew(string who, string sign) => $"Go through it with {who}. When you agree, write it down: {sign}";

    static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];
}
