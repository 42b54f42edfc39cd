using System.Globalization;
using PlanLang.Dates;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Formatting;

/// <summary>Dates and stretches of time.</summary>
static class TimeWording
{
    /// <summary><c>6 January 2026</c>, <c>every 6 weeks from 17 February 2026</c>, <c>in the last 4 weeks</c>; null for other parts.</summary>
    public static string? Of(AnySyntax part, SourceText source) => part switch
    {
        DateSyntax date => Date(date, source),
        LongestTimeSyntax longest => $"at most {longest.Length}",
        DurationSyntax duration => duration.Length.ToString(),
        RecurrenceSyntax recurrence => Recurrence(recurrence, source),
        TimeframeSyntax timeframe => Timeframe(timeframe, source),
        ComparedWithSyntax compared => $"compared with {TimeframeWording.Bare(compared.Timeframe.Timeframe)}",
        ComparedMonthlySyntax compared => $"compared, month for month, with {TimeframeWording.Bare(compared.Timeframe.Timeframe)}",
        SinceSyntax since => $"since {AnchorWording.Of(since.Since)}",
        SpellSyntax spell => Spell(spell),
        ReviewHeldConditionSyntax review => $"a review was held {TimeframeWording.OfCount(review.Timeframe.Timeframe)}",
        StageLastedConditionSyntax stage => $"this stage has lasted at least {stage.AtLeast}",
        PlanRunConditionSyntax run => $"the plan has run for at least {run.AtLeast}",
        ActionKeptConditionSyntax kept => string.Create(
            CultureInfo.InvariantCulture, $"action {kept.Name.Text} was kept on at least {kept.AtLeast} of the last {kept.Of}"),
        _ => null,
    };

    /// <summary>A weekday that the author gave stays: it says that the date was looked up.</summary>
    static string Date(DateSyntax syntax, SourceText source) => syntax.Date switch
    {
        { After: { } after } date => $"{after} after {AnchorWording.Of(date.Anchor)}",
        { Day: { } day } when char.IsLetter(source.Text[syntax.Span.Start]) => DateWords.FormatWithWeekday(day),
        var date => AnchorWording.Of(date.Anchor),
    };

    /// <summary><c>3 to 5 a week</c> stays as short as its author made it.</summary>
    static string Recurrence(RecurrenceSyntax syntax, SourceText source)
    {
        var every = syntax.Every.ToString() ?? "";
        var isShort = syntax.Every is TimesPer && !source[syntax.Span].Contains("time", StringComparison.OrdinalIgnoreCase);
        var often = isShort ? every.Replace(" times ", " ", StringComparison.Ordinal) : every;

        return syntax.From is { } from ? $"{often} from {Date(from, source)}" : often;
    }

    /// <summary><c>in</c> and <c>over</c> mean the same; without the measure nobody knows which of the two is usual.</summary>
    static string Timeframe(TimeframeSyntax syntax, SourceText source) =>
        source[syntax.Span].StartsWith("in", StringComparison.OrdinalIgnoreCase)
            ? TimeframeWording.OfCount(syntax.Timeframe)
            : TimeframeWording.Of(syntax.Timeframe);

    static string Spell(SpellSyntax spell) => spell.AtLeast is { } atLeast
        ? string.Create(CultureInfo.InvariantCulture, $"for at least {atLeast} of the last {spell.Length}")
        : $"for {spell.Length}";
}
