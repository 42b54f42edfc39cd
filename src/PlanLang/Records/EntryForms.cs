using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>The fixed words with which entries begin.</summary>
static class EntryForms
{
    /// <summary>Those whose words fill all the line before the colon.</summary>
    public static ImmutableArray<EntryForm> Whole { get; } =
    [
        new("visit", RecordEntryKind.Visit, "visit: Dana, at home, 60 minutes"),
        new("visit missed", RecordEntryKind.VisitMissed, "visit missed: Dana, no answer"),
        new("visit cancelled", RecordEntryKind.VisitCancelled, "visit cancelled: Dana, by us"),
        new("review held", RecordEntryKind.ReviewHeld, "review held: Leanne, Kai, Dana"),
        new("possible breach", RecordEntryKind.Breach, "possible breach: Music after ten."),
        new("contacted", RecordEntryKind.Contacted, "contacted: Leanne, phone"),
        new("stage", RecordEntryKind.Stage, "stage: easing off"),
        new("closed", RecordEntryKind.Closed, "closed: as planned, all goals met"),
        new("does not apply", RecordEntryKind.DoesNotApply, "does not apply: attendance of Kai, left school"),
    ];

    /// <summary>Those behind whose words a name or a date comes before the colon.</summary>
    public static ImmutableArray<EntryForm> Named { get; } =
    [
        new("action", RecordEntryKind.Action, "action bedtime: kept"),
        new("sanction", RecordEntryKind.Sanction, "sanction warning letter: used, decided by Jo"),
        new("said by", RecordEntryKind.Said, "said by Kai: Mornings are better."),
        new("review moved to", RecordEntryKind.ReviewMoved, "review moved to 3 April 2026: Dana was ill"),
        new("contract signed by", RecordEntryKind.Signed, "contract signed by Leanne, Kai, Dana"),
        new("score of goal", RecordEntryKind.Score, "score of goal school: 1"),
        new("result", RecordEntryKind.Result, "result progress: by discretion, Dana, Kai moved school"),
    ];

    /// <summary>Those that begin with a name.</summary>
    public static ImmutableArray<EntryForm> Trailing { get; } =
    [
        new("no longer agrees", RecordEntryKind.NoLongerAgrees, "Leanne no longer agrees: step down"),
        new("agrees", RecordEntryKind.Agrees, "Leanne agrees: step down"),
    ];

    /// <summary>Whether an entry is free text of a person's own, which may have readers of its own.</summary>
    public static bool IsFreeText(RecordEntryKind kind) => kind
        is RecordEntryKind.Visit or RecordEntryKind.VisitMissed or RecordEntryKind.VisitCancelled
        or RecordEntryKind.Said or RecordEntryKind.Contacted or RecordEntryKind.Breach;

    /// <summary>An entry of that kind as it is written.</summary>
    public static string Example(RecordEntryKind kind) => Form(kind).Example ?? "attendance of Kai: 7 of 10";

    /// <summary>The words with which an entry of that kind begins; none for a measure.</summary>
    public static string Words(RecordEntryKind kind) => Form(kind).Words ?? "";

    static EntryForm Form(RecordEntryKind kind) =>
        Whole.AddRange(Named).AddRange(Trailing).FirstOrDefault(form => form.Kind == kind);
}

/// <summary>One form of entry.</summary>
/// <param name="Words">In small letters.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Example">An entry of this form.</param>
readonly record struct EntryForm(string Words, RecordEntryKind Kind, string Example);
