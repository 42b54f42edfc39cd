using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Something that was written down, other than a value of a measure.</summary>
/// <param name="Day">The day it is about: the dated heading it stands under.</param>
/// <param name="Written">The day from which it was known; the same day unless <c>written:</c> says otherwise.</param>
/// <param name="Evidence">Its line.</param>
public abstract record Entry(DateOnly Day, DateOnly Written, Evidence Evidence);

/// <summary><c>action bedtime: kept</c>.</summary>
/// <param name="Action">Which.</param>
/// <param name="Outcome">What happened.</param>
/// <param name="Text">What follows the comma; empty where nothing does.</param>
public sealed record ActionEntry(
    PlanAction Action, ActionOutcome Outcome, string Text, DateOnly Day, DateOnly Written, Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary>What a record says of an action.</summary>
public enum ActionOutcome
{
    /// <summary><c>done</c>.</summary>
    Done,

    /// <summary><c>kept</c>.</summary>
    Kept,

    /// <summary><c>missed</c>.</summary>
    Missed,

    /// <summary><c>not needed</c>.</summary>
    NotNeeded,

    /// <summary><c>stopped</c>.</summary>
    Stopped,
}

/// <summary><c>visit: Dana, at home, 60 minutes, TEXT</c>, <c>visit missed: …</c>, <c>visit cancelled: Dana, by us</c>.</summary>
/// <param name="By">Who came or should have come.</param>
/// <param name="Outcome">Whether it took place.</param>
/// <param name="Minutes">How long; null where it is not said.</param>
/// <param name="Text">The rest: where, and what was talked about.</param>
/// <param name="SeenBy">Who may read it, where a deeper line says so.</param>
public sealed record VisitEntry(
    Person By,
    VisitOutcome Outcome,
    int? Minutes,
    string Text,
    SeenBy? SeenBy,
    DateOnly Day,
    DateOnly Written,
    Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary>Whether a visit took place.</summary>
public enum VisitOutcome
{
    /// <summary><c>visit</c>.</summary>
    Made,

    /// <summary><c>visit missed</c>.</summary>
    Missed,

    /// <summary><c>visit cancelled</c> by the family.</summary>
    CancelledByFamily,

    /// <summary><c>visit cancelled: Dana, by us</c>: a promise of the service that was not kept.</summary>
    CancelledByService,
}

/// <summary><c>review held: Leanne, Kai, Dana</c>.</summary>
/// <param name="Present">Who was there.</param>
public sealed record ReviewHeldEntry(
    ImmutableArray<Person> Present, DateOnly Day, DateOnly Written, Evidence Evidence) : Entry(Day, Written, Evidence);

/// <summary><c>review moved to 3 April 2026: Dana was ill</c>.</summary>
/// <param name="To">The new day.</param>
/// <param name="Reason">Why.</param>
public sealed record ReviewMovedEntry(
    DateOnly To, string Reason, DateOnly Day, DateOnly Written, Evidence Evidence) : Entry(Day, Written, Evidence);

/// <summary><c>said by Kai: Mornings are better.</c></summary>
/// <param name="By">Who said it.</param>
/// <param name="Words">What.</param>
/// <param name="SeenBy">Who may read it, where a deeper line says so.</param>
public sealed record SaidEntry(
    Person By, string Words, SeenBy? SeenBy, DateOnly Day, DateOnly Written, Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary><c>contract signed by Leanne, Dana</c>, at the end perhaps <c>, version 3f9a2c</c>.</summary>
/// <param name="By">Who signed.</param>
/// <param name="Version">What was signed; null where it is not said.</param>
public sealed record SignedEntry(
    ImmutableArray<Person> By, string? Version, DateOnly Day, DateOnly Written, Evidence Evidence)
    : Entry(Day, Written, Evidence)
{
    /// <summary>The version of each clause, from the lines <c>as signed:</c> under the entry; empty where there are none.</summary>
    public ImmutableArray<SignedClause> Clauses { get; init; } = [];

    /// <summary>What is not as it was signed, in the order of the plan; filled in when the plan is known.</summary>
    public ImmutableArray<ChangedClause> Changes { get; init; } = [];
}

/// <summary>One of the names of a line <c>as signed: goal school 3f9a2c, reviews 0b77d1</c>.</summary>
/// <param name="Name">Which clause.</param>
/// <param name="Version">Its six figures.</param>
public sealed record SignedClause(string Name, string Version);

/// <summary>Something that is not as somebody signed it.</summary>
/// <param name="Name">Which clause: <c>goal school</c>; <c>contract</c> where only the whole is known.</param>
/// <param name="Form">In what way.</param>
/// <param name="At">Where it stands now; where it is gone, the contract.</param>
public sealed record ChangedClause(string Name, ChangeForm Form, Location At);

/// <summary>In what way a clause is not as it was.</summary>
public enum ChangeForm
{
    /// <summary>It says something else.</summary>
    Changed,

    /// <summary>It was not there.</summary>
    Added,

    /// <summary>It is no longer there.</summary>
    Removed,

    /// <summary>Something in the whole has changed, and nothing says what.</summary>
    Somewhere,
}

/// <summary><c>contract extended to 13 October 2026: agreed by Leanne, Kai, Dana, because Kai changes school</c>.</summary>
/// <param name="To">The last day from then on.</param>
/// <param name="By">Who agreed.</param>
/// <param name="Reason">Why; empty where nothing is said.</param>
public sealed record ExtendedEntry(
    DateOnly To, ImmutableArray<Person> By, string Reason, DateOnly Day, DateOnly Written, Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary><c>explained to Leanne: large print, read aloud by Dana, explained back</c>.</summary>
/// <param name="To">To whom the contract was explained.</param>
/// <param name="Format">The form of page they were given; null where it is not said.</param>
/// <param name="ReadAloudBy">Who read it to them; null where nobody is named.</param>
/// <param name="Interpreter">Who interpreted, in the author's words; null where nobody did.</param>
/// <param name="Steps">What else was done.</param>
/// <param name="Text">What follows; empty where nothing does.</param>
public sealed record ExplainedEntry(
    Person To,
    string? Format,
    string? ReadAloudBy,
    string? Interpreter,
    ExplainedSteps Steps,
    string Text,
    DateOnly Day,
    DateOnly Written,
    Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary>How somebody came to know what a contract says.</summary>
[Flags]
public enum ExplainedSteps
{
    /// <summary>Nothing of it is said.</summary>
    None = 0,

    /// <summary><c>read aloud</c>.</summary>
    ReadAloud = 1,

    /// <summary><c>explained back</c>: they said in their own words what it means.</summary>
    ExplainedBack = 2,
}

/// <summary><c>shared with Jo: the school report, agreed by Leanne, because Jo looks for a flat near the school</c>.</summary>
/// <param name="With">Who was told.</param>
/// <param name="What">What.</param>
/// <param name="By">Who told them; null where it is not said.</param>
/// <param name="AgreedBy">Who agreed; empty where it is not said.</param>
/// <param name="Asked">Whether the family was asked.</param>
/// <param name="Reason">Why.</param>
/// <param name="SeenBy">Who may read it, where a deeper line says so.</param>
public sealed record SharedEntry(
    ImmutableArray<Recipient> With,
    string What,
    Person? By,
    ImmutableArray<Person> AgreedBy,
    SharingAsked Asked,
    string Reason,
    SeenBy? SeenBy,
    DateOnly Day,
    DateOnly Written,
    Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary>Whether the family was asked before something was shared.</summary>
public enum SharingAsked
{
    /// <summary>The entry does not say; a sharing agreement may say enough.</summary>
    NotSaid,

    /// <summary><c>agreed by Leanne</c>.</summary>
    Agreed,

    /// <summary><c>without asking</c>.</summary>
    NotAsked,
}

/// <summary><c>Leanne agrees: step down</c>, <c>Leanne no longer agrees: step down</c>.</summary>
/// <param name="By">Who.</param>
/// <param name="Polarity">Whether they agree, or no longer do.</param>
public sealed record AgreementEntry(
    Person By, Polarity Polarity, DateOnly Day, DateOnly Written, Evidence Evidence) : Entry(Day, Written, Evidence);

/// <summary><c>sanction warning letter: used, decided by Jo</c>.</summary>
/// <param name="Sanction">Which.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="DecidedBy">By whom; null only for <c>ended</c>.</param>
/// <param name="Reason">Why; empty where nothing is said.</param>
public sealed record SanctionEntry(
    Sanction Sanction,
    SanctionDecision Decision,
    Person? DecidedBy,
    string Reason,
    DateOnly Day,
    DateOnly Written,
    Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary>What a person decided about a sanction.</summary>
public enum SanctionDecision
{
    /// <summary><c>used</c>.</summary>
    Used,

    /// <summary><c>not used</c>.</summary>
    NotUsed,

    /// <summary><c>skipped</c>: a rung of the ladder that was passed over, with a reason.</summary>
    Skipped,

    /// <summary><c>ended</c>.</summary>
    Ended,
}

/// <summary><c>possible breach: TEXT</c>.</summary>
/// <param name="Text">What is thought to have happened.</param>
/// <param name="SeenBy">Who may read it, where a deeper line says so.</param>
public sealed record BreachEntry(
    string Text, SeenBy? SeenBy, DateOnly Day, DateOnly Written, Evidence Evidence) : Entry(Day, Written, Evidence);

/// <summary><c>contacted: Leanne, phone</c>.</summary>
/// <param name="Whom">Who was reached.</param>
/// <param name="Text">How, and what was said.</param>
/// <param name="SeenBy">Who may read it, where a deeper line says so.</param>
public sealed record ContactEntry(
    Person Whom, string Text, SeenBy? SeenBy, DateOnly Day, DateOnly Written, Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary><c>stage: easing off</c>.</summary>
/// <param name="Stage">The one that begins.</param>
public sealed record StageEntry(Stage Stage, DateOnly Day, DateOnly Written, Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary><c>key worker: Marcus, Dana has a new post</c>.</summary>
/// <param name="To">Who is the key worker from that day on.</param>
/// <param name="Reason">Why; empty where nothing is said.</param>
public sealed record KeyWorkerEntry(Person To, string Reason, DateOnly Day, DateOnly Written, Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary><c>closed: as planned, REASON</c>.</summary>
/// <param name="Class">How it ended.</param>
/// <param name="Reason">Why.</param>
public sealed record ClosedEntry(
    ClosingClass Class, string Reason, DateOnly Day, DateOnly Written, Evidence Evidence) : Entry(Day, Written, Evidence);

/// <summary>How a plan ended.</summary>
public enum ClosingClass
{
    /// <summary><c>as planned</c>.</summary>
    AsPlanned,

    /// <summary><c>not as planned</c>.</summary>
    NotAsPlanned,

    /// <summary><c>other</c>.</summary>
    Other,
}

/// <summary><c>result progress: by discretion, Dana, REASON</c>.</summary>
/// <param name="Result">The result's name.</param>
/// <param name="By">Who decided.</param>
/// <param name="Reason">Why.</param>
public sealed record DiscretionEntry(
    string Result, Person By, string Reason, DateOnly Day, DateOnly Written, Evidence Evidence)
    : Entry(Day, Written, Evidence);

/// <summary><c>score of goal school: 1</c>.</summary>
/// <param name="Goal">Which.</param>
/// <param name="Score">From −2 to 2.</param>
public sealed record ScoreEntry(Goal Goal, Fraction Score, DateOnly Day, DateOnly Written, Evidence Evidence)
    : Entry(Day, Written, Evidence);
