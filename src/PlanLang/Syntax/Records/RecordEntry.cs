namespace PlanLang.Syntax;

/// <summary>
/// One entry, taken apart but not understood: which words are a name, a value or free text. Parts that its form does not
/// have, or that were left out, are empty.
/// </summary>
/// <param name="Kind">Its form.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Heading">The place of the heading it stands under.</param>
/// <param name="Period">The place of the time or date it names; -1 where it names none.</param>
/// <param name="Name">What or who it is about: a measure, an action, people with commas between them.</param>
/// <param name="Subject">Whose measure; who decided.</param>
/// <param name="Value">What is recorded: <c>7 of 10</c>, <c>kept</c>, <c>step down</c>.</param>
/// <param name="Text">The rest of the line, all free text.</param>
readonly record struct RecordEntry(
    RecordEntryKind Kind, int Line, int Heading, int Period, TextSpan Name, TextSpan Subject, TextSpan Value, TextSpan Text);

/// <summary>The forms of entries.</summary>
enum RecordEntryKind
{
    /// <summary><c>attendance of Kai: 7 of 10</c>.</summary>
    Measure,

    /// <summary><c>does not apply: attendance of Kai, left school</c>.</summary>
    DoesNotApply,

    /// <summary><c>action bedtime: kept</c>.</summary>
    Action,

    /// <summary><c>visit: Dana, at home, 60 minutes</c>.</summary>
    Visit,

    /// <summary><c>visit missed: Dana, no answer</c>.</summary>
    VisitMissed,

    /// <summary><c>visit cancelled: Dana, by us</c>.</summary>
    VisitCancelled,

    /// <summary><c>review held: Leanne, Kai, Dana</c>.</summary>
    ReviewHeld,

    /// <summary><c>review moved to 3 April 2026: Dana was ill</c>.</summary>
    ReviewMoved,

    /// <summary><c>said by Kai: Mornings are better.</c></summary>
    Said,

    /// <summary><c>contract signed by Leanne, Dana</c>.</summary>
    Signed,

    /// <summary><c>contract extended to 13 October 2026: agreed by Leanne, Dana</c>.</summary>
    Extended,

    /// <summary><c>explained to Leanne: large print, explained back</c>.</summary>
    Explained,

    /// <summary><c>shared with Jo: the school report, agreed by Leanne, because Jo looks for a flat</c>.</summary>
    Shared,

    /// <summary><c>Leanne agrees: step down</c>.</summary>
    Agrees,

    /// <summary><c>Leanne no longer agrees: step down</c>.</summary>
    NoLongerAgrees,

    /// <summary><c>sanction warning letter: used, decided by Jo</c>.</summary>
    Sanction,

    /// <summary><c>possible breach: Music after ten.</c></summary>
    Breach,

    /// <summary><c>contacted: Leanne, phone</c>.</summary>
    Contacted,

    /// <summary><c>stage: easing off</c>.</summary>
    Stage,

    /// <summary><c>key worker: Marcus, Dana has a new post</c>.</summary>
    KeyWorker,

    /// <summary><c>closed: as planned, all goals met</c>.</summary>
    Closed,

    /// <summary><c>result progress: by discretion, Dana, a move of school</c>.</summary>
    Result,

    /// <summary><c>score of goal school: 1</c>.</summary>
    Score,
}
