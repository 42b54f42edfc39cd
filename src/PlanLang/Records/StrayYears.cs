using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>
/// Dates that do not fit between those around them, and would in another year: the slip of every January. What is dated
/// too late would silently not be looked at.
/// </summary>
static class StrayYears
{
    /// <summary>Dates that are merely out of order lie closer together.</summary>
    const int HalfAYear = 180;

    /// <summary>Nobody writes nothing for so many days and then writes on: a later year behind the last date is a slip.</summary>
    const int LongestSilence = 300;

    /// <summary>A warning for each of them.</summary>
    public static IEnumerable<Diagnostic> Find(SourceText source, ImmutableArray<RecordHeading> headings, ImmutableArray<RecordLine> lines)
    {
        var dated = headings.Where(heading => heading.Day is not null).ToImmutableArray();
        DateOnly? before = null;
        for (var place = 0; place < dated.Length; place++)
        {
            var day = dated[place].Day ?? default;
            var (next, nextButOne) = (DayAt(dated, place + 1), DayAt(dated, place + 2));
            var meant = IsStray(day, before, next, nextButOne) ? Meant(day, before, next) : null;
            if (meant is { } other)
            {
                yield return DiagnosticCatalog.YearOutOfOrder(source, lines[dated[place].Line - 1].Span, DateWords.Format(other));
            }

            before = meant ?? day;
        }
    }

    static DateOnly? DayAt(ImmutableArray<RecordHeading> dated, int place) => place < dated.Length ? dated[place].Day : null;

    /// <summary>Far before what came before, far behind both that follow, or far behind all the rest.</summary>
    static bool IsStray(DateOnly day, DateOnly? before, DateOnly? next, DateOnly? nextButOne) =>
        Days(day, before) > HalfAYear
        || (next is not null && Days(next, day) > HalfAYear && !(Days(nextButOne, day) <= HalfAYear))
        || (next is null && Days(before, day) >= LongestSilence);

    static int? Days(DateOnly? from, DateOnly? to) => to?.DayNumber - from?.DayNumber;

    /// <summary>The same day in the year before or after, where it fits.</summary>
    static DateOnly? Meant(DateOnly day, DateOnly? before, DateOnly? next) => Neighbours(day)
        .Where(other => !(other < before) && !(other > next))
        .Select(other => (DateOnly?)other)
        .FirstOrDefault();

    static IEnumerable<DateOnly> Neighbours(DateOnly day) => day.Year is > 1 and < 9999 ? [day.AddYears(-1), day.AddYears(1)] : [];
}
