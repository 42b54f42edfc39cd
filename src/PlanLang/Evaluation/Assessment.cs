using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>How one family's plan stands at a date. Data and codes; the sentences are made elsewhere.</summary>
/// <param name="Plan">What was agreed.</param>
/// <param name="Diary">What was written down.</param>
/// <param name="AsOf">The date.</param>
/// <param name="KnownAt">Nothing written down later has been looked at.</param>
/// <param name="Stage">The current one; null where there are none.</param>
/// <param name="Closed">When and how the plan was closed; null while it is open.</param>
/// <param name="Goals">In the order of the plan.</param>
/// <param name="Actions">In the order of the plan.</param>
/// <param name="Rewards">In the order of the plan.</param>
/// <param name="Sanctions">In the order of the plan.</param>
/// <param name="MoveOn">Whether the current stage may move on; null where nothing says when.</param>
/// <param name="StepDowns">In the order of the plan.</param>
/// <param name="StepUps">In the order of the plan.</param>
/// <param name="Reviews">Which were held, and which comes next.</param>
/// <param name="Contract">Whether it is signed.</param>
/// <param name="Attention">What needs attention, most urgent first.</param>
public sealed record Assessment(
    Plan Plan,
    Diary Diary,
    DateOnly AsOf,
    DateOnly KnownAt,
    Stage? Stage,
    ClosedEntry? Closed,
    ImmutableArray<GoalAssessment> Goals,
    ImmutableArray<ActionAssessment> Actions,
    ImmutableArray<RewardAssessment> Rewards,
    ImmutableArray<SanctionAssessment> Sanctions,
    Judgement? MoveOn,
    ImmutableArray<StepAssessment> StepDowns,
    ImmutableArray<StepAssessment> StepUps,
    ReviewsAssessment Reviews,
    ContractAssessment Contract,
    ImmutableArray<Attention> Attention)
{
    /// <summary>One a name, in the order of the plan.</summary>
    public ImmutableArray<CriteriaAssessment> Criteria { get; init; } = [];

    /// <summary>One a name, in the order of the plan.</summary>
    public ImmutableArray<ResultAssessment> Results { get; init; } = [];

    /// <summary>In the order of the plan.</summary>
    public ImmutableArray<ScoreAssessment> Scores { get; init; } = [];

    /// <summary>Who is the key worker on that day; null where the plan names nobody, or nobody that may be seen.</summary>
    public Person? KeyWorker { get; init; }

    /// <summary>Since when somebody else than the plan names is the key worker; null where nobody is.</summary>
    public DateOnly? KeyWorkerSince { get; init; }

    /// <summary>Whether the service comes as often as the current stage says; null where it says nothing that is due.</summary>
    public VisitsAssessment? Visits { get; init; }

    /// <summary>Whether contact eases off; null where that cannot be said yet.</summary>
    public ContactAssessment? Contact { get; init; }
}

/// <summary>How much contact there was at first, and how much there is now.</summary>
/// <param name="First">In the first four weeks of the plan.</param>
/// <param name="Last">In the last four.</param>
/// <param name="Trend">By minutes, or by visits where not all of them say how long they were.</param>
/// <param name="Standing">Whether it goes as the stages plan.</param>
public sealed record ContactAssessment(ContactTime First, ContactTime Last, ContactTrend Trend, ContactStanding Standing);

/// <summary>Contact with the family in some days.</summary>
/// <param name="Days">Which days.</param>
/// <param name="Visits">How many visits took place.</param>
/// <param name="Minutes">How long they were together; null where one of them does not say.</param>
public sealed record ContactTime(Window Days, int Visits, int? Minutes);

/// <summary>Where contact goes.</summary>
public enum ContactTrend
{
    /// <summary>There is less than at first.</summary>
    Less,

    /// <summary>There is as much.</summary>
    Same,

    /// <summary>There is more.</summary>
    More,
}

/// <summary>Whether contact goes as the stages plan.</summary>
public enum ContactStanding
{
    /// <summary>The current stage does not plan less than the first one, or has not lasted four weeks.</summary>
    NotPlanned,

    /// <summary>It plans less, and there is less.</summary>
    EasesOff,

    /// <summary>It plans less, and there is not less.</summary>
    DoesNotEaseOff,
}

/// <summary>How often somebody was to come in the last four weeks, and how often somebody did.</summary>
/// <param name="Stage">The stage that promises it.</param>
/// <param name="Promised">The fewest visits that it promises.</param>
/// <param name="Made">Those that the service kept, whether it met anybody or not.</param>
/// <param name="Status">Kept, or slipping when fewer were made than four of five.</param>
public sealed record VisitsAssessment(Stage Stage, int Promised, int Made, ActionStatus Status);

/// <summary>How a goal stands.</summary>
/// <param name="Goal">Which.</param>
/// <param name="Status">How.</param>
/// <param name="Since">The first day of the unbroken run, where it is met.</param>
/// <param name="MetWhen">Its condition; null where its actions decide.</param>
/// <param name="Milestones">In the order of the plan, each judged at its own date (at the as-of date while that is to come).</param>
public sealed record GoalAssessment(
    Goal Goal,
    GoalStatus Status,
    DateOnly? Since,
    Judgement? MetWhen,
    ImmutableArray<MilestoneAssessment> Milestones);

/// <summary>How a milestone stands.</summary>
/// <param name="Milestone">Which.</param>
/// <param name="Judgement">Too early before its date.</param>
public sealed record MilestoneAssessment(Milestone Milestone, Judgement Judgement);

/// <summary>How an action stands.</summary>
/// <param name="Action">Which.</param>
/// <param name="Goal">Towards which goal.</param>
/// <param name="Status">How.</param>
/// <param name="Kept">On how many occasions of the last four weeks it was recorded as kept or done; 0 for something done once.</param>
/// <param name="Occasions">How many occasions there were.</param>
/// <param name="Evidence">The lines it rests on.</param>
public sealed record ActionAssessment(
    PlanAction Action, Goal Goal, ActionStatus Status, int Kept, int Occasions, ImmutableArray<Evidence> Evidence)
{
    /// <summary>The day until which it is to be done once, or in answer to what has called for it; null where nothing waits.</summary>
    public DateOnly? Due { get; init; }
}

/// <summary>How a reward stands.</summary>
/// <param name="Reward">Which.</param>
/// <param name="Status">How.</param>
/// <param name="When">Its condition; null where it has none.</param>
public sealed record RewardAssessment(Reward Reward, RewardStatus Status, Judgement? When);

/// <summary>How a sanction stands.</summary>
/// <param name="Sanction">Which.</param>
/// <param name="Status">How.</param>
/// <param name="When">Its condition, over records after the day of telling; null where it has none.</param>
/// <param name="Reasons">Why it must wait, in the order of the language; empty otherwise.</param>
public sealed record SanctionAssessment(
    Sanction Sanction, SanctionStatus Status, Judgement? When, ImmutableArray<WaitReason> Reasons);

/// <summary>Why a sanction must wait.</summary>
/// <param name="Code">Which reason.</param>
/// <param name="At">The line of the plan it points to.</param>
/// <param name="Action">The promised support that is overdue, slipping or stopped; null otherwise.</param>
/// <param name="Rung">The earlier rung that was neither used nor skipped; null otherwise.</param>
public sealed record WaitReason(WaitCode Code, Location At, ActionAssessment? Action = null, Sanction? Rung = null);

/// <summary>The reasons why a sanction must wait, in the order in which they are given.</summary>
public enum WaitCode
{
    /// <summary><c>told</c>: the day of telling is still to come.</summary>
    Told,

    /// <summary><c>contract</c>: none, or not signed by those it is given to.</summary>
    Contract,

    /// <summary><c>changed</c>: it is not what was signed.</summary>
    Changed,

    /// <summary><c>ladder</c>: an earlier rung was neither used nor skipped with a reason.</summary>
    Ladder,

    /// <summary><c>support</c>: a promised action is overdue, slipping or stopped.</summary>
    Support,
}

/// <summary>Whether a step down or up may be taken.</summary>
/// <param name="To">Whom it leads to.</param>
/// <param name="When">Its condition; null where it has none.</param>
/// <param name="At">Where it is written.</param>
public sealed record StepAssessment(string To, Judgement? When, Location At);

/// <summary>How the reviews stand.</summary>
/// <param name="Last">The day of the latest that was held.</param>
/// <param name="Next">The first date after the as-of date for which none counted.</param>
/// <param name="OverdueSince">The date that was due and for which none was held.</param>
public sealed record ReviewsAssessment(DateOnly? Last, DateOnly? Next, DateOnly? OverdueSince);

/// <summary>How the contract stands.</summary>
/// <param name="Signed">The day on which the last of those who are to sign it did; null until then.</param>
/// <param name="ChangedSince">What is no longer as it was signed, by what JSON calls it: <c>goal school</c>; in the order of the plan.</param>
public sealed record ContractAssessment(DateOnly? Signed, ImmutableArray<string> ChangedSince)
{
    /// <summary>The latest signature of each signer, with what has changed since.</summary>
    public ImmutableArray<SignedEntry> Latest { get; init; } = [];

    /// <summary>The latest day to which it was extended; null where it was not.</summary>
    public Extension? Extended { get; init; }

    /// <summary>Its last day; null where it has none.</summary>
    public DateOnly? Until { get; init; }
}

/// <summary>A contract that goes on: all who sign it agreed.</summary>
/// <param name="To">Its last day.</param>
/// <param name="On">The day on which the last of them agreed.</param>
/// <param name="By">Who agreed, in the order in which they did.</param>
public sealed record Extension(DateOnly To, DateOnly On, ImmutableArray<Person> By);

/// <summary>Something that needs attention.</summary>
/// <param name="Kind">What.</param>
/// <param name="At">The line it points to.</param>
/// <param name="About">What it is about, as a message names it.</param>
/// <param name="Date">The date it turns on: since when, or until when; null where there is none.</param>
public sealed record Attention(AttentionKind Kind, Location At, string About, DateOnly? Date);

/// <summary>What can need attention, most urgent first.</summary>
public enum AttentionKind
{
    /// <summary><c>step up</c>.</summary>
    StepUp,

    /// <summary><c>sanction may be considered</c>.</summary>
    SanctionMayBeConsidered,

    /// <summary><c>sanction must wait</c>.</summary>
    SanctionMustWait,

    /// <summary><c>contact due</c>, within one working day of a possible breach.</summary>
    ContactDue,

    /// <summary><c>review overdue</c>.</summary>
    ReviewOverdue,

    /// <summary><c>action overdue</c>.</summary>
    ActionOverdue,

    /// <summary><c>goal missed</c>.</summary>
    GoalMissed,

    /// <summary><c>goal off track</c>.</summary>
    GoalOffTrack,

    /// <summary><c>return overdue</c>: a promised return has not come.</summary>
    ReturnOverdue,

    /// <summary><c>caseload</c>: the key worker has more families than the service's limit.</summary>
    Caseload,

    /// <summary><c>stage may move on</c>.</summary>
    StageMayMoveOn,

    /// <summary><c>step down ready</c>.</summary>
    StepDownReady,

    /// <summary><c>review due</c> within 14 days.</summary>
    ReviewDue,
}
