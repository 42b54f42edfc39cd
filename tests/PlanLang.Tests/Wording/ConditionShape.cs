using PlanLang.Model;
using PlanLang.Text;

namespace PlanLang.Tests.Wording;

/// <summary>What a condition says, without where it is written: two that print the same mean the same.</summary>
static class ConditionShape
{
    /// <summary>Where conditions stand that nobody has written.</summary>
    public static Location Nowhere { get; } = new(SourceText.From(""), default);

    public static string Of(Condition condition) => condition switch
    {
        ValueCondition value =>
            $"{value.Aggregate} {value.Measure.Name} of {Subject(value.Subject)} {value.Comparison} {value.Timeframe}",
        ChangeCondition change =>
            $"{change.Aggregate} {change.Measure.Name} of {Subject(change.Subject)} {change.Change} {change.Timeframe} {change.Baseline}",
        StatusCondition status =>
            $"{status.Measure.Name} of {Subject(status.Subject)} {status.Polarity} {status.Status} {status.Spell}",
        GoalsCondition goals => $"{Goals(goals.Goals)} {goals.Polarity} {goals.Status}",
        JoinedCondition joined => $"{joined.Quantifier} ({string.Join("; ", joined.Parts.Select(Of))})",
        ListCondition list => $"{list.For} {list.Quantifier} {list.Relevance} ({string.Join("; ", list.Parts.Select(Part))})",
        AgreesCondition agrees => $"{agrees.Person.Name} agrees",
        _ => $"{condition with { At = Nowhere }}",
    };

    static string Part(ListPart part) => $"{part.Label} {part.Period}: {Of(part.Condition)}";

    static string Subject(Subject subject) => subject is PersonSubject person ? person.Person.Name : $"{subject}";

    static string Goals(GoalSet goals) => goals is NamedGoals named ? string.Join(", ", named.Ids) : $"{goals}";
}
