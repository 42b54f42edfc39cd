using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>The things of a plan that have a <c>seen by:</c> line of their own.</summary>
/// <param name="Things">Each with who may see it.</param>
sealed record Narrowed(ImmutableArray<NarrowedThing> Things)
{
    /// <summary>Measures, goals, actions, sanctions and people; what keeps its default is shown with its block.</summary>
    public static Narrowed Of(Plan plan, Labels labels) => new(
    [
        .. plan.Measures.Where(measure => measure.SeenBy is not null).Select(measure => new NarrowedThing(
            measure.Name, labels.Of(measure), statement => statement.Mentions.Measures.Any(each => each.Name == measure.Name))),
        .. plan.Goals.Where(goal => goal.SeenBy is not null).Select(goal => new NarrowedThing(
            goal.Id, labels.Of(goal), statement => statement.Mentions.Goals.Contains(goal.Id))),
        .. from goal in plan.Goals
           from action in goal.Actions
           where action.SeenBy is not null || goal.SeenBy is not null
           select new NarrowedThing(
               action.Id, labels.Of(action, goal), statement => statement.Mentions.Actions.Contains(action.Id)),
        .. plan.Sanctions.Where(sanction => sanction.SeenBy is not null).Select(sanction => new NarrowedThing(
            sanction.Id, labels.Of(sanction), statement => statement.Mentions.Sanctions.Contains(sanction.Id))),
        .. plan.People.Where(person => person.SeenBy is not null).Select(person => Of(person, plan, labels)),
        .. from person in plan.People
           from detail in person.Facts.Details
           where Secret.IsOf(person, detail)
           select new NarrowedThing(person.Name, labels.Part(labels.OfDetailsOf(person), detail.Text.SeenBy), _ => false)
           {
               Secrets = [new Secret(detail.Text.Text, SecretKind.Detail)],
           },
    ]);

    /// <summary>Those that the statement names.</summary>
    public IEnumerable<NarrowedThing> In(Statement statement) =>
        Things.Where(thing => thing.IsNamedIn(statement) || thing.Secrets.Any(secret => secret.IsIn(statement.Text)));

    static NarrowedThing Of(Person person, Plan plan, Labels labels) => new(
        person.Name, labels.Of(person), statement => statement.Mentions.People.Any(each => each.Name == person.Name))
    {
        Secrets = Secret.NamesOf(person, plan),
    };
}

/// <summary>Something that was narrowed on purpose.</summary>
/// <param name="Words">How the plan calls it.</param>
/// <param name="Label">Who may see it.</param>
/// <param name="IsNamedIn">Whether a statement names it.</param>
sealed record NarrowedThing(string Words, Label Label, Func<Statement, bool> IsNamedIn)
{
    /// <summary>Words by which a free text would give it away.</summary>
    public ImmutableArray<Secret> Secrets { get; init; } = [];
}
