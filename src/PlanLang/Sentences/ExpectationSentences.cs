using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;

namespace PlanLang.Sentences;

/// <summary>What was expected and what was found: <c>On 17 February 2026 it was 'on track'.</c></summary>
static class ExpectationSentences
{
    static readonly Language Words = Language.English;

    /// <summary>The words of the line, as they are written.</summary>
    public static string Expected(ExpectationOutcome outcome) => WordsAt(outcome.Expected.At);

    /// <summary><c>harper.plan:142</c>.</summary>
    public static string Place(ExpectationOutcome outcome) =>
        $"{outcome.Expected.At.Source.Path}:{Numbers.Of(outcome.Expected.At.Line)}";

    /// <summary>How it stood on the day.</summary>
    public static string Found(ExpectationOutcome outcome) => Words.Say(
        outcome.Found.IsEmpty ? "test.unknown" : "test.found",
        ("date", DateWords.Format(outcome.On)),
        ("found", Listing.And(outcome.Found.Select(found => $"'{found}'"))));

    static string WordsAt(Location at) =>
        string.Join(' ', at.Source[at.Span].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
