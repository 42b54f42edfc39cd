using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;
using PlanLang.Wording;

namespace PlanLang.Rendering;

/// <summary>Verdicts with the days they rest on, for those who answer for them.</summary>
/// <param name="days">The days of the diary's lines.</param>
/// <param name="wording">What families read.</param>
sealed class SupervisionLines(EvidenceDays days, FamilyWording wording)
{
    const int MostDays = 12;

    static Language Words => Language.OfThePage;

    /// <summary>The condition as the language words it, what it came to and why, part by part.</summary>
    public IEnumerable<string> Of(Judgement? judgement)
    {
        if (judgement is null)
        {
            yield break;
        }

        yield return Words.Say(
            "supervision.judged",
            ("condition", Name(judgement)),
            ("verdict", StatusWords.Of(judgement.Verdict)),
            ("reason", ReasonSentences.Of(judgement)),
            ("days", judgement.Parts.IsEmpty ? Days(judgement.Evidence) : ""));
        foreach (var part in judgement.Parts.SelectMany(Of))
        {
            yield return part;
        }
    }

    /// <summary>What families read in place of the exact words; none where nothing can be said.</summary>
    public IEnumerable<string> ForFamilies(Condition? condition)
    {
        if (wording.Clause(condition) is { } clause)
        {
            yield return Words.Say("supervision.family", ("clause", clause));
        }
    }

    /// <summary>The days of the records, the latest ones where there are many; empty where there is none.</summary>
    public string Days(ImmutableArray<Evidence> evidence)
    {
        var all = days.Of(evidence);
        var latest = Listing.Row(all.TakeLast(MostDays).Select(one => one.Words));

        return all.Length switch
        {
            0 => "",
            > MostDays => Words.Say("supervision.daysOfMany", ("count", Numbers.Of(all.Length)), ("days", latest)),
            _ => Words.Say("supervision.days", ("days", latest)),
        };
    }

    /// <summary>What was written more than 14 days after its day, in the order of the days.</summary>
    public static IEnumerable<string> Late(Assessment standing) =>
        from one in standing.Diary.Entries.Select(entry => (entry.Day, entry.Evidence))
            .Concat(standing.Diary.All.SelectMany(series => series.Samples).Select(sample => (sample.Day, sample.Evidence)))
            .Where(one => one.Evidence.WrittenLate is not null)
            .Select(one => (one.Day, Written: one.Evidence.WrittenLate ?? one.Day))
            .Distinct()
        orderby one.Day, one.Written
        select Words.Say("supervision.late", ("day", DateSentences.Of(one.Day)), ("date", DateSentences.Of(one.Written)));

    static string Name(Judgement judgement) => judgement.Of switch
    {
        PartOfPerson one => one.Person.Name,
        PartOfGoal one => one.Goal.Id,
        PartOfTime one => one.Name,
        _ => ConditionWording.Of(judgement.Condition),
    };
}
