using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Output;

/// <summary>Where the records of a sum are looked for.</summary>
/// <param name="Plan">What was agreed.</param>
/// <param name="Diary">What was written down.</param>
/// <param name="Person">The one of several people that the judgement is about; null for the whole.</param>
sealed record SumScope(Plan Plan, Diary Diary, Person? Person)
{
    /// <summary>Those whose records a condition adds up; null stands for the family together.</summary>
    public ImmutableArray<Person?> People(Subject subject) => subject switch
    {
        FamilySubject => [null],
        PersonSubject one => [one.Person],
        TogetherSubject => [.. Plan.Family],
        _ => Person is null ? [] : [Person],
    };
}
