using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>The fixed words with which entries begin.</summary>
static class EntryForms
{
    /// <summary>Those whose words fill all the line before the colon.</summary>
    public static ImmutableArray<EntryForm> Whole { get; } =
    [
        new("visit", RecordEntryKind.Visit, "visit: Dana, at home, 60 minutes",
            "A visit that took place."),
        new("visit missed", RecordEntryKind.VisitMissed, "visit missed: Dana, no answer",
            "A visit at which nobody from the family was there."),
        new("visit cancelled", RecordEntryKind.VisitCancelled, "visit cancelled: Dana, by us",
            "A visit that did not take place, and by whom it was called off."),
        new("review held", RecordEntryKind.ReviewHeld, "review held: Leanne, Kai, Dana",
            "A review, and who came."),
        new("possible breach", RecordEntryKind.Breach, "possible breach: Music after ten.",
            "Something that may go against what was agreed."),
        new("contacted", RecordEntryKind.Contacted, "contacted: Leanne, phone",
            "Whom we reached, and how."),
        new("stage", RecordEntryKind.Stage, "stage: easing off",
            "The stage that begins."),
        new("key worker", RecordEntryKind.KeyWorker, "key worker: Marcus, Dana has a new post",
            "Who is the key worker from that day on, and why."),
        new("closed", RecordEntryKind.Closed, "closed: as planned, all goals met",
            "The end of the work, as planned or not, and why."),
        new("does not apply", RecordEntryKind.DoesNotApply, "does not apply: attendance of Kai, left school",
            "Nothing is measured any more, from this day until the next record."),
    ];

    /// <summary>Those behind whose words a name or a date comes before the colon.</summary>
    public static ImmutableArray<EntryForm> Named { get; } =
    [
        new("action", RecordEntryKind.Action, "action bedtime: kept",
            "Whether an action was done or kept."),
        new("sanction", RecordEntryKind.Sanction, "sanction warning letter: used, decided by Jo",
            "What was decided about a sanction, and by whom."),
        new("said by", RecordEntryKind.Said, "said by Kai: Mornings are better.",
            "What somebody said, in their own words."),
        new("review moved to", RecordEntryKind.ReviewMoved, "review moved to 3 April 2026: Dana was ill",
            "The new day of a review, and why."),
        new("contract signed by", RecordEntryKind.Signed, "contract signed by Leanne, Kai, Dana",
            "Who signed the contract, and perhaps which version of it."),
        new("contract extended to", RecordEntryKind.Extended, "contract extended to 13 October 2026: agreed by Leanne, Kai, Dana",
            "The contract goes on until another day, and who agreed to that; perhaps because of what."),
        new("explained to", RecordEntryKind.Explained, "explained to Leanne: large print, read aloud by Dana, explained back",
            "How the contract was explained to somebody."),
        new("shared with", RecordEntryKind.Shared, "shared with Jo: the school report, agreed by Leanne, because Jo looks for a flat near the school",
            "What was shared with somebody about the family, who agreed, and why; 'without asking' where nobody was asked."),
        new("score of goal", RecordEntryKind.Score, "score of goal school: 1",
            "How far a goal was reached, from -2 to 2."),
        new("result", RecordEntryKind.Result, "result progress: by discretion, Dana, Kai moved school",
            "A result that is met by discretion, by whom and why."),
    ];

    /// <summary>Those that begin with a name.</summary>
    public static ImmutableArray<EntryForm> Trailing { get; } =
    [
        new("no longer agrees", RecordEntryKind.NoLongerAgrees, "Leanne no longer agrees: step down",
            "Somebody takes their agreement back."),
        new("agrees", RecordEntryKind.Agrees, "Leanne agrees: step down",
            "Somebody agrees."),
    ];

    /// <summary>All of them, but for measures, which begin with the measure's name.</summary>
    public static ImmutableArray<EntryForm> All { get; } = [.. Whole, .. Named, .. Trailing];

    /// <summary>Whether an entry is free text of a person's own, which may have readers of its own.</summary>
    public static bool IsFreeText(RecordEntryKind kind) => kind
        is RecordEntryKind.Visit or RecordEntryKind.VisitMissed or RecordEntryKind.VisitCancelled
        or RecordEntryKind.Shared or RecordEntryKind.Said or RecordEntryKind.Contacted or RecordEntryKind.Breach;

    /// <summary>An entry of that kind as it is written.</summary>
    public static string Example(RecordEntryKind kind) => Form(kind).Example ?? "attendance of Kai: 7 of 10";

    /// <summary>The words with which an entry of that kind begins; none for a measure.</summary>
    public static string Words(RecordEntryKind kind) => Form(kind).Words ?? "";

    static EntryForm Form(RecordEntryKind kind) => All.FirstOrDefault(form => form.Kind == kind);
}

/// <summary>One form of entry.</summary>
/// <param name="Words">In small letters.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Example">An entry of this form.</param>
/// <param name="Meaning">One sentence, as an editor shows it.</param>
readonly record struct EntryForm(string Words, RecordEntryKind Kind, string Example, string Meaning);
