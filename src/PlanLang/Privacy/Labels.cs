using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// Who may see each block of a plan: those named by its <c>seen by:</c> line, or else, by the kind of block, the
/// family and the team with everybody it names, one person and the team, or the team alone.
/// Labels come from what is declared, never from what was recorded.
/// </summary>
/// <param name="plan">The whole plan.</param>
/// <param name="day">The day on which it is decided who is a child.</param>
sealed class Labels(Plan plan, DateOnly day)
{
    /// <summary>The team: worries, visits, contacts, possible breaches, notes, step up.</summary>
    public Label Team { get; } = Label.Of(PeopleKinds.Team(plan));

    /// <summary>The family at home and the team.</summary>
    public Label FamilyAndTeam { get; } = Label.Of(PeopleKinds.Family(plan).Concat(PeopleKinds.Team(plan)));

    /// <summary>Of what every agency says: the family at home, and everybody of the team block.</summary>
    public Label Everyone { get; } = Label.Of(PeopleKinds.Family(plan).Concat(plan.Team));

    /// <summary>Of somebody's line in <c>family</c> or <c>team</c>: whoever may see few of them may see their own.</summary>
    public Label Of(Person person) => (Declared(person.SeenBy), person.Facts.LivesElsewhere) switch
    {
        (null, _) => FamilyAndTeam,
        ({ } declared, true) => declared,
        ({ } declared, false) => new Label(declared.Names.Add(person.Name)),
    };

    /// <summary>Of somebody's address, phone and the like: the team's and their own.</summary>
    public Label OfDetailsOf(Person person) => new(Team.Names.Add(person.Name));

    /// <summary>Of a list that the family may see: the strengths.</summary>
    public Label OfStrengths(ProseList list) => Declared(list.SeenBy) ?? FamilyAndTeam;

    /// <summary>Of a list that is the team's: the worries.</summary>
    public Label OfWorries(ProseList list) => Declared(list.SeenBy) ?? Team;

    /// <summary>Of what somebody said.</summary>
    public Label Of(Voice voice) => OfWordsOf(voice.Of, voice.SeenBy);

    /// <summary>Of words of that person, in the plan or in the diary.</summary>
    public Label OfWordsOf(Person speaker, SeenBy? seenBy) => Declared(seenBy) ?? new(Team.Names.Add(speaker.Name));

    /// <summary>Of a note, or of a visit, a contact or a possible breach in the diary.</summary>
    public Label OfTeamWords(SeenBy? seenBy) => Declared(seenBy) ?? Team;

    /// <summary>Of what was shared: the team's, and theirs who agreed to it.</summary>
    public Label OfSharing(ImmutableArray<Person> agreed, SeenBy? seenBy) => Declared(seenBy) ?? new(Team.Names.Union(Label.Of(agreed).Names));

    /// <summary>Of a measure and all its values.</summary>
    public Label Of(Measure measure) => plan.VisitCounts.Any(count => count.Name == measure.Name) ? Team :
        Shared(measure.SeenBy, measure.Of is NamedPeople named ? named.People : []);

    /// <summary>Of a goal.</summary>
    public Label Of(Goal goal) => Shared(goal.SeenBy, goal.For);

    /// <summary>
    /// Of an action: where it says nothing itself, that of a goal with a <c>seen by:</c> line of its own; and never more
    /// people than that.
    /// </summary>
    public Label Of(PlanAction action, Goal goal) => (action.SeenBy, goal.SeenBy) switch
    {
        (_, null) => Shared(action.SeenBy, action.Who),
        (null, _) => Of(goal),
        _ => Shared(action.SeenBy, action.Who).And(Of(goal)),
    };

    /// <summary>Of a reward.</summary>
    public Label Of(Reward reward) => Shared(reward.SeenBy, reward.From);

    /// <summary>Of a sanction.</summary>
    public Label Of(Sanction sanction) => Shared(sanction.SeenBy, [.. sanction.GivenTo, .. sanction.DecidedBy]);

    /// <summary>Of a stage.</summary>
    public Label Of(Stage stage) => Declared(stage.SeenBy) ?? FamilyAndTeam;

    /// <summary>Of a step down.</summary>
    public Label Of(StepDown step) => Shared(step.SeenBy, [.. PeopleKinds.OfAgency(plan, step.To)]);

    /// <summary>Of a step up.</summary>
    public Label Of(StepUp step) => Declared(step.SeenBy) ?? Team;

    /// <summary>Of criteria, and of a result.</summary>
    public Label Of(Rule rule) => Declared(rule.SeenBy) ?? Team;

    /// <summary>Of a score.</summary>
    public Label Of(Score score) => Declared(score.SeenBy) ?? Team;

    /// <summary>Of the review dates.</summary>
    public Label Of(Reviews reviews) =>
        Shared(reviews.SeenBy, reviews.ChairedBy is { } chair ? [.. reviews.Who, chair] : reviews.Who);

    /// <summary>Of the contract.</summary>
    public Label Of(Contract contract) => Shared(contract.SeenBy, [.. contract.SignedBy, .. contract.Copies]);

    /// <summary>Of a part of a block: a line <c>seen by:</c> on it can only take people away.</summary>
    public Label Part(Label whole, SeenBy? seenBy) => Declared(seenBy) is { } part ? whole.And(part) : whole;

    /// <summary>Of everybody whom such a line names.</summary>
    public Label Readers(SeenBy seenBy) =>
        Label.Of(seenBy.Readers.SelectMany(reader => PeopleKinds.Of(reader, plan, day)));

    /// <summary>Nearly always those who are named are of the family or the team.</summary>
    Label Shared(SeenBy? seenBy, ImmutableArray<Person> named) => Declared(seenBy)
        ?? (named.All(FamilyAndTeam.Holds) ? FamilyAndTeam : new(FamilyAndTeam.Names.Union(Label.Of(named).Names)));

    Label? Declared(SeenBy? seenBy) => seenBy is null ? null : Readers(seenBy);
}
