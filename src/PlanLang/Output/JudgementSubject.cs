using PlanLang.Evaluation;
using PlanLang.Model;

namespace PlanLang.Output;

/// <summary>What a judgement is about, in a word or two.</summary>
static class JudgementSubject
{
    /// <summary>A person, a goal, a term, the label of a line; null where the condition says it all.</summary>
    public static string? Of(Judgement judgement) => judgement.Of switch
    {
        PartOfPerson part => part.Person.Name,
        PartOfGoal part => part.Goal.Id,
        PartOfTime part => part.Name,
        PartOfList { Label: { } label } => label,
        _ => Person(judgement.Condition)?.Name,
    };

    static Person? Person(Condition condition) => condition is AgreesCondition agrees
        ? agrees.Person
        : (LookedAt.By(condition)?.Subject as PersonSubject)?.Person;
}
