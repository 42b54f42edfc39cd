using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>What a condition speaks of by name.</summary>
/// <param name="Measures">Each measure.</param>
/// <param name="People">Each person.</param>
/// <param name="Goals">The id of each goal.</param>
/// <param name="Actions">The id of each action.</param>
/// <param name="Sanctions">The id of each sanction.</param>
sealed record Mentions(
    ImmutableArray<Measure> Measures,
    ImmutableArray<Person> People,
    ImmutableArray<string> Goals,
    ImmutableArray<string> Actions,
    ImmutableArray<string> Sanctions)
{
    /// <summary>Nothing and nobody.</summary>
    public static readonly Mentions None = new([], [], [], [], []);

    /// <summary>What the condition and all its parts speak of; <c>every goal</c> names none.</summary>
    public static Mentions Of(Condition condition) => condition switch
    {
        ListCondition list => Of(list.Parts.Select(part => part.Condition)),
        JoinedCondition joined => Of(joined.Parts),
        ValueCondition value => Of(value.Measure, value.Subject),
        ChangeCondition change => Of(change.Measure, change.Subject),
        StatusCondition status => Of(status.Measure, status.Subject),
        GoalsCondition { Goals: NamedGoals named } => None with { Goals = named.Ids },
        ActionCondition action => None with { Actions = [action.Id] },
        ActionKeptCondition action => None with { Actions = [action.Id] },
        SanctionCondition sanction => None with { Sanctions = [sanction.Id] },
        AgreesCondition agrees => None with { People = [agrees.Person] },
        _ => None,
    };

    static Mentions Of(Measure measure, Subject subject) =>
        None with { Measures = [measure], People = subject is PersonSubject one ? [one.Person] : [] };

    static Mentions Of(IEnumerable<Condition> parts) => parts.Select(Of).Aggregate(None, (all, one) => new(
        all.Measures.AddRange(one.Measures),
        all.People.AddRange(one.People),
        all.Goals.AddRange(one.Goals),
        all.Actions.AddRange(one.Actions),
        all.Sanctions.AddRange(one.Sanctions)));
}
