using PlanLang.Evaluation;
using PlanLang.Records;

namespace PlanLang.Rendering;

/// <summary>
/// On which days' records a verdict rests. A line's number would tell how much else is written above it, to readers who
/// do not see that; a day tells of nothing but itself.
/// </summary>
sealed class EvidenceDays
{
    readonly Dictionary<Evidence, DateOnly> _days = [];

    EvidenceDays(Diary diary)
    {
        foreach (var sample in diary.All.SelectMany(series => series.Samples.Concat(series.Periods.Select(one => one.Sample))))
        {
            _days[sample.Evidence] = sample.Day;
        }

        foreach (var entry in diary.Entries)
        {
            _days[entry.Evidence] = entry.Day;
        }
    }

    /// <summary>Of the lines of that diary.</summary>
    public static EvidenceDays Of(Diary diary) => new(diary);

    /// <summary>The days of those lines, each once and in order.</summary>
    public ImmutableArray<EvidenceDay> Of(IEnumerable<Evidence> lines) =>
    [
        .. lines.Where(_days.ContainsKey)
            .Select(line => new EvidenceDay(_days[line], line.WrittenLate))
            .Distinct()
            .OrderBy(one => one.Day)
            .ThenBy(one => one.WrittenLate),
    ];

    /// <summary>The days of all that the judgement and its parts rest on.</summary>
    public ImmutableArray<EvidenceDay> Of(Judgement? judgement) => Of(Lines(judgement));

    static IEnumerable<Evidence> Lines(Judgement? judgement) =>
        judgement is null ? [] : judgement.Evidence.Concat(judgement.Parts.SelectMany(Lines));
}
