using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>Everything one plan file means, with what its libraries add.</summary>
/// <param name="Name">For example <c>The Harper family</c>.</param>
/// <param name="Reference">How records call it besides its name: <c>WB-2041</c>.</param>
/// <param name="Service">Whose plan it is.</param>
/// <param name="Started">The first day.</param>
/// <param name="KeyWorker">The person the family turns to; null only where the line is missing or wrong.</param>
/// <param name="People">Family and team, in the order written.</param>
/// <param name="Groups">Names for several of them.</param>
/// <param name="Strengths">What goes well.</param>
/// <param name="Worries">What does not.</param>
/// <param name="Voices">What the family says.</param>
/// <param name="Notes">What the team notes.</param>
/// <param name="Measures">Those of the plan, then those of its libraries.</param>
/// <param name="Goals">In the order written; each holds its actions.</param>
/// <param name="Rewards">In the order written.</param>
/// <param name="Sanctions">In the order written.</param>
/// <param name="Stages">In order: the first is current from the start.</param>
/// <param name="StepDowns">In the order written.</param>
/// <param name="StepUps">In the order written.</param>
/// <param name="Reviews">When everybody meets; null where it is not said.</param>
/// <param name="Contract">The agreement; null where there is none.</param>
/// <param name="Calendars">Those of the plan, then those of its libraries.</param>
/// <param name="RecordFiles">The patterns of <c>records:</c>; empty for the file beside the plan.</param>
/// <param name="At">The first line.</param>
public sealed record Plan(
    string Name,
    string? Reference,
    string? Service,
    DateOnly Started,
    Person? KeyWorker,
    ImmutableArray<Person> People,
    ImmutableArray<Group> Groups,
    ProseList? Strengths,
    ProseList? Worries,
    ImmutableArray<Voice> Voices,
    ImmutableArray<Note> Notes,
    ImmutableArray<Measure> Measures,
    ImmutableArray<Goal> Goals,
    ImmutableArray<Reward> Rewards,
    ImmutableArray<Sanction> Sanctions,
    ImmutableArray<Stage> Stages,
    ImmutableArray<StepDown> StepDowns,
    ImmutableArray<StepUp> StepUps,
    Reviews? Reviews,
    Contract? Contract,
    ImmutableArray<Calendar> Calendars,
    ImmutableArray<string> RecordFiles,
    Location At)
{
    /// <summary>How the family reaches the service, where a library says so.</summary>
    public ServiceContact Contact { get; init; } = ServiceContact.None;

    /// <summary>What every agency says to the family in the same words; null where nobody has agreed on it.</summary>
    public Prose? WeAllSay { get; init; }

    /// <summary>With whom its service, and those of its libraries, have agreed to share.</summary>
    public SharingAgreement Sharing { get; init; } = SharingAgreement.None;

    /// <summary>What can be counted of visits without being declared; less what the plan declares under the same name.</summary>
    public ImmutableArray<Measure> VisitCounts { get; init; } = [];

    /// <summary>Who can have the service: those of the plan, then those of its libraries; all versions.</summary>
    public ImmutableArray<Criteria> Criteria { get; init; } = [];

    /// <summary>What the service can claim for: those of the plan, then those of its libraries; all versions.</summary>
    public ImmutableArray<Result> Results { get; init; } = [];

    /// <summary>What is asked of many families: those of the plan, then those of its libraries; all versions.</summary>
    public ImmutableArray<Figure> Figures { get; init; } = [];

    /// <summary>What it builds on.</summary>
    public Background Background { get; init; } = Background.None;

    /// <summary>Goals as one number: those of the plan, then those of its libraries.</summary>
    public ImmutableArray<Score> Scores { get; init; } = [];

    /// <summary>What the service expects of it: those of the plan, then those of its libraries.</summary>
    public ImmutableArray<Expectation> Expectations { get; init; } = [];

    /// <summary>How many families its key worker may have; null where no library says it.</summary>
    public CaseloadLimit? Caseload { get; init; }

    /// <summary>What its libraries allow no plan to have, each check once.</summary>
    public ImmutableArray<RaisedCheck> Raised { get; init; } = [];

    /// <summary>The members of the family, those who live elsewhere included.</summary>
    public IEnumerable<Person> Family => People.Where(person => person.Side == Side.Family);

    /// <summary>The people of the services.</summary>
    public IEnumerable<Person> Team => People.Where(person => person.Side == Side.Team);

    /// <summary>The actions of all goals, in the order written.</summary>
    public IEnumerable<PlanAction> Actions => Goals.SelectMany(goal => goal.Actions);

    /// <summary>
    /// The calendar that counts for somebody: their school's, else the only one there is; empty where no
    /// school decides between several.
    /// </summary>
    public Calendar CalendarFor(Person? person) => CalendarChoice.For(Calendars, person?.Facts.School);
}
