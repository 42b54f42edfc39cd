using System.Globalization;
using PlanLang.Dates;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Formatting;

/// <summary>What a measure records, and sentences that count.</summary>
static class MeasureParts
{
    /// <summary><c>0 to 10 step 0.5</c>, <c>sessions attended of sessions possible</c>, <c>no asb incidents for 8 weeks</c>; null for other parts.</summary>
    public static string? Of(AnySyntax part, SourceText source) => part switch
    {
        CountsSyntax counts => $"{source[counts.Part.Span]}{Whole(counts.Whole, source)}{Better(counts.Better)}",
        NumberSyntax number => $"{source[number.Unit.Span]}{Better(number.Better)}",
        ScaleSyntax scale => $"{DecimalWording.Of(scale.Lowest)} to {DecimalWording.Of(scale.Highest)}{Step(scale.Step)}{Better(scale.Better)}",
        WeightSyntax weight => string.Create(CultureInfo.InvariantCulture, $"weight {weight.Weight}"),
        CaseloadSyntax caseload => string.Create(
            CultureInfo.InvariantCulture, $"at most {caseload.Most} {(caseload.Most == 1 ? "family" : "families")}"),
        PromiseSyntax promise => promise.Every is { } every ? $"{source[promise.Source.Span]}, {every}" : source[promise.Source.Span],
        PersonSyntax person => string.Join(", ", person.Facts.Prepend<AnySyntax>(person.FullName).Select(new SyntaxWording(source).Of)),
        CountConditionSyntax count => Count(count, source),
        _ => null,
    };

    static string Count(CountConditionSyntax count, SourceText source)
    {
        var words = new PhraseText();
        words.Add(ComparisonWording.OfCount(count.Comparison.Comparison));
        words.Add(new SyntaxWording(source).Of(count.Of));
        words.Add(Time(count));

        return words.ToString();
    }

    static string Time(CountConditionSyntax count) => (IsNone(count.Comparison.Comparison), count.Timeframe?.Timeframe) switch
    {
        (_, null) => "",
        (true, LastTimeframe last) => $"for {last.Length}",
        (_, { } other) => TimeframeWording.OfCount(other),
    };

    static bool IsNone(Comparison comparison) => comparison.Comparator == Comparator.Exactly && comparison.Bound.Value == 0;

    static string Whole(TextSyntax? whole, SourceText source) => whole is null ? "" : $" of {source[whole.Span]}";

    static string Step(Fraction? step) => step is { } size ? $" step {DecimalWording.Of(size)}" : "";

    static string Better(BetterSyntax? better) =>
        better is null ? "" : $", {(better.Direction == Direction.Up ? "higher" : "lower")} is better";
}
