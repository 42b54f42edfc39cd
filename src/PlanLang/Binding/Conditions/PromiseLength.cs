using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Windows shorter than the time from one promised return to the next.</summary>
static class PromiseLength
{
    /// <summary>Warns where some window could hold no return at all.</summary>
    public static void Check(TimeframeSyntax syntax, Measure measure, BindingContext context)
    {
        if (measure.Promise?.Every is { } every
            && TimeframeLength.Of(syntax.Timeframe) is { } window
            && IsShorter(window, every.Period))
        {
            context.Report(DiagnosticCatalog.WindowShorterThanPromise(
                context.Source, syntax.Span, (measure.Name, $"{every}", SilenceOf(measure)), $"{every.Period with { Count = every.Period.Count * 2 }}"));
        }
    }

    /// <summary>The other reading of days of which nothing came back.</summary>
    static string SilenceOf(Measure measure) =>
        measure.Kind is CountKind ? "read the silence as none" : "go by the last record before it";

    static bool IsShorter(Duration window, Duration promise) => window.Unit == promise.Unit
        ? window.Count < promise.Count
        : Fewest(window) < Most(promise);

    /// <summary>The days of the shortest such time; five school or working days make a week.</summary>
    static decimal Fewest(Duration duration) => duration.Count * duration.Unit switch
    {
        TimeUnit.Day => 1m,
        TimeUnit.SchoolDay or TimeUnit.WorkingDay => 1.4m,
        TimeUnit.Week or TimeUnit.SchoolWeek => 7m,
        TimeUnit.Month => 28m,
        TimeUnit.HalfTerm => 35m,
        TimeUnit.Term => 70m,
        _ => 365m,
    };

    /// <summary>The days of the longest such time.</summary>
    static decimal Most(Duration duration) => duration.Unit == TimeUnit.Month
        ? duration.Count * 31m
        : Fewest(duration);
}
