using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Editing;

/// <summary>How a thing of the plan stands, in a few words.</summary>
static class Standings
{
    /// <summary><c>on track</c>, <c>slipping, 4 of 28</c>; null where nothing can be said of that kind of thing.</summary>
    public static string? Of(Assessment? assessment, NameKind kind, string name) => assessment is null ? null : kind switch
    {
        NameKind.Goal => assessment.Goals.Where(one => Is(one.Goal.Id, name)).Select(Of).FirstOrDefault(),
        NameKind.Action => assessment.Actions.Where(one => Is(one.Action.Id, name)).Select(WaitSentences.StandingOf).FirstOrDefault(),
        NameKind.Reward => assessment.Rewards.Where(one => Is(one.Reward.Id, name)).Select(one => StatusWords.Of(one.Status)).FirstOrDefault(),
        NameKind.Sanction => assessment.Sanctions.Where(one => Is(one.Sanction.Id, name)).Select(Of).FirstOrDefault(),
        NameKind.Criteria => assessment.Criteria.Where(one => Is(one.Criteria.Id, name)).Select(one => Of(one.When)).FirstOrDefault(),
        NameKind.Result => assessment.Results.Where(one => Is(one.Result.Id, name)).Select(one => Of(one.When)).FirstOrDefault(),
        NameKind.Stage => assessment.Stage is { } stage && Is(stage.Id, name) ? "the current stage" : null,
        NameKind.Person => assessment.Plan.People.Where(one => Is(one.Name, name)).Select(one => Of(one, assessment.AsOf)).FirstOrDefault(),
        _ => null,
    };

    /// <summary><c>met since 3 March 2026</c>.</summary>
    public static string Of(GoalAssessment goal) => goal.Since is { } since
        ? $"{StatusWords.Of(goal.Status)} since {DateWords.Format(since)}"
        : StatusWords.Of(goal.Status);

    /// <summary><c>must wait</c>, with the reasons.</summary>
    public static string Of(SanctionAssessment sanction) =>
        string.Join(". ", sanction.Reasons.Select(reason => WaitSentences.Of(reason, sanction.Sanction)).Prepend(StatusWords.Of(sanction.Status)));

    /// <summary><c>not met</c>; null where there is no condition.</summary>
    public static string? Of(Judgement? judgement) => judgement is null ? null : StatusWords.Of(judgement.Verdict);

    /// <summary><c>Kai Harper, son, 14 years old</c>.</summary>
    static string Of(Person person, DateOnly today) => string.Join(", ", new[]
    {
        person.FullName,
        person.Role,
        Age(person, today) is { } age ? $"{age} years old" : null,
        person.Facts.Agency,
    }.Where(part => part is not null));

    /// <summary>In whole years; null where the birth date is not known.</summary>
    public static int? Age(Person person, DateOnly today) => person.Facts.Born is { } born && born <= today ? AgeOf(born, today) : null;

    /// <summary>In whole years, by the corresponding-date rule.</summary>
    public static int AgeOf(DateOnly born, DateOnly today)
    {
        var years = today.Year - born.Year;

        return MonthArithmetic.Add(born, years, 0) > today ? years - 1 : years;
    }

    static bool Is(string id, string name) => Names.Same(id, name);
}
