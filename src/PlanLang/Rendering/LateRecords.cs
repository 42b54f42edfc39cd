using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Says which records that something rests on were written more than 14 days after their day.</summary>
static class LateRecords
{
    const int MostDays = 5;

    /// <summary><c>Among its records: 10 February 2026 (written late, on 20 March 2026).</c> The latest of many; null where there is none.</summary>
    public static string? Of(Judgement? judgement, EvidenceDays days)
    {
        var late = days.Of(judgement).Where(day => day.WrittenLate is not null).TakeLast(MostDays).Select(day => day.Words).ToImmutableArray();

        return late.IsEmpty ? null : Language.OfThePage.Say("review.late", ("dates", Listing.And(late)));
    }

    /// <summary>Behind a sentence that rests on them.</summary>
    public static string Behind(string sentence, Judgement? judgement, EvidenceDays days) =>
        Of(judgement, days) is { } late ? $"{sentence} {late}" : sentence;
}
