namespace PlanLang.Agreement;

/// <summary>Which changes are major and which are minor, and why: the whole of the judgement, as a table.</summary>
static class WeightTable
{
    /// <summary>A row: the first that fits decides. No kinds or no keywords stand for all of them.</summary>
    /// <param name="Kinds">Of which clauses.</param>
    /// <param name="Keywords">Of which lines; <see cref="Whole"/> for a clause that came or went.</param>
    /// <param name="Weight">How much it matters.</param>
    /// <param name="Reason">Why: what the language file calls it.</param>
    public sealed record Row(ImmutableArray<ClauseKind> Kinds, ImmutableArray<string> Keywords, Weight Weight, string Reason);

    /// <summary>Stands for a clause that came or went.</summary>
    public const string Whole = "";

    /// <summary>From the particular to the general.</summary>
    public static ImmutableArray<Row> Rows { get; } =
    [
        new([], [ClausePart.Readers], Weight.Major, "readers"),
        new([ClauseKind.Group], [], Weight.Major, "readers"),
        new([ClauseKind.Strengths, ClauseKind.Worries, ClauseKind.Voice, ClauseKind.Note], [], Weight.Minor, "told"),
        new([ClauseKind.Plan], ["sharing agreement"], Weight.Major, "sharing"),
        new([ClauseKind.Plan], ["started"], Weight.Major, "counted"),
        new([ClauseKind.Plan], ["key worker"], Weight.Major, "worker"),
        new([ClauseKind.Plan], ["we all say"], Weight.Minor, "message"),
        new([ClauseKind.Plan], [], Weight.Minor, "head"),
        new([ClauseKind.Person], [Whole, "lives", "agency"], Weight.Major, "people"),
        new([ClauseKind.Person], ["born", "at"], Weight.Major, "counted"),
        new([ClauseKind.Person], ["reads", "language"], Weight.Minor, "copy"),
        new([ClauseKind.Person], [], Weight.Minor, "person"),
        new([ClauseKind.Contract], [Whole, "period", "length", "signed by", "legal basis"], Weight.Major, "contract"),
        new([ClauseKind.Contract], ["copies"], Weight.Major, "readers"),
        new([ClauseKind.Goal], [Whole, ClausePart.Title], Weight.Major, "goal"),
        new([ClauseKind.Goal], ["met when", "milestone", "started at", "by", "about"], Weight.Major, "judged"),
        new([ClauseKind.Goal, ClauseKind.Action], ["for", "who"], Weight.Major, "who"),
        new([ClauseKind.Action], [Whole, ClausePart.Title], Weight.Major, "promise"),
        new([ClauseKind.Action], ["when", "by", "from", "until"], Weight.Major, "time"),
        new([ClauseKind.Action], ["cost"], Weight.Major, "money"),
        new([ClauseKind.Reward], [], Weight.Major, "reward"),
        new([ClauseKind.Sanction], [], Weight.Major, "sanction"),
        new([ClauseKind.Stage], [ClausePart.Title], Weight.Minor, "words"),
        new([ClauseKind.Stage, ClauseKind.StepDown, ClauseKind.StepUp], [], Weight.Major, "help"),
        new([ClauseKind.Reviews], [], Weight.Minor, "meetings"),
        new([ClauseKind.Measure], ["in our words", "name"], Weight.Minor, "words"),
        new([ClauseKind.Measure], [], Weight.Major, "counted"),
        new([ClauseKind.Calendar], [], Weight.Major, "counted"),
        new([ClauseKind.Figure], [], Weight.Minor, "figures"),
        new([ClauseKind.Criteria, ClauseKind.Result, ClauseKind.Score], [], Weight.Major, "rules"),
        new([], [], Weight.Minor, "words"),
    ];

    /// <summary>The row for that line of that kind of clause.</summary>
    public static Row Of(ClauseKind kind, string keyword) => Rows.First(row =>
        (row.Kinds.IsEmpty || row.Kinds.Contains(kind)) && (row.Keywords.IsEmpty || row.Keywords.Contains(keyword)));
}
