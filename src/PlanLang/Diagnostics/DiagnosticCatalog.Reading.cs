using System.Globalization;

namespace PlanLang.Diagnostics;

/// <summary>How texts are written that families read, and documents: PL07xx.</summary>
static partial class DiagnosticCatalog
{
    /// <summary>A sentence with more words than its readers can keep in mind.</summary>
    public static Diagnostic LongSentence(SourceText source, TextSpan span, int words, int most) => new(
        "PL0701", Severity.Warning, source, span,
        string.Create(CultureInfo.InvariantCulture, $"This sentence has {words} words, names and dates not counted; those who read it can keep {most} in mind."),
        "Make two sentences of it, with one thing in each.");

    /// <summary>A word that only the services use.</summary>
    public static Diagnostic WordOfTheTrade(SourceText source, TextSpan span, string plain) => new(
        "PL0702", Severity.Warning, source, span,
        $"'{source[span]}' is a word of the trade, and the family reads this.",
        $"Say it in everyday words, for example: {plain}")
    {
        Offers = Instead(span, plain),
    };

    /// <summary>Letters that stand for words which no text writes out.</summary>
    public static Diagnostic LettersForWords(SourceText source, TextSpan span, string letters) => new(
        "PL0703", Severity.Information, source, span,
        $"'{letters}' stands for words that not every reader knows, and nothing that the family reads writes them out.",
        $"Write the words once, and the letters behind them: … ({letters})");

    /// <summary>An action in which nobody acts.</summary>
    public static Diagnostic DoneByNobody(SourceText source, TextSpan span) => new(
        "PL0704", Severity.Warning, source, span,
        $"'{source[span]}' does not say who does it.",
        "Begin with the person who does it, for example: Dana helps Kai");

    /// <summary>A child's goal that forbids.</summary>
    public static Diagnostic GoalSaysWhatNot(SourceText source, TextSpan span) => new(
        "PL0705", Severity.Information, source, span,
        $"This goal says what a child is not to do ('{source[span]}'), and gives nothing to aim for.",
        "Say what there will be instead, for example: Kai is in school on time");

    /// <summary>A word that blames somebody of the family.</summary>
    public static Diagnostic BlamingWord(SourceText source, TextSpan span, string who, string instead) => new(
        "PL0706", Severity.Warning, source, span,
        $"'{source[span]}' blames {who}, and the family reads this.",
        instead.StartsWith("say ", StringComparison.Ordinal) ? $"Put it as a fact: {instead}" : $"Put it as a fact, for example: {instead}")
    {
        Offers = instead.StartsWith("say ", StringComparison.Ordinal) ? [] : Instead(span, instead),
    };

    /// <summary>A day in figures.</summary>
    public static Diagnostic DayInShort(SourceText source, TextSpan span, ImmutableArray<string> readings) => new(
        "PL0707", Severity.Warning, source, span,
        $"'{source[span]}' is a day in short, and not everybody reads it in the same way.",
        "Write the day in words, for example: 14 January 2026")
    {
        Offers = Instead(span, readings),
    };

    /// <summary>Sessions of school.</summary>
    public static Diagnostic SchoolSessions(SourceText source, TextSpan span) => new(
        "PL0708", Severity.Information, source, span,
        $"'{source[span]}' is what registers call half a day at school, and families do not.",
        "Say how many half-days, for example: 10 half-days")
    {
        Offers = Instead(span, source[span].EndsWith('s') ? "half-days" : "half-day"),
    };

    /// <summary>A long word for which there is a short one.</summary>
    public static Diagnostic HardWord(SourceText source, TextSpan span, string plainer) => new(
        "PL0709", Severity.Information, source, span,
        $"'{source[span]}' is harder to read than it needs to be.",
        $"Write: {plainer}",
        new CodeFix(span, plainer));
}
