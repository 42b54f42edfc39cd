using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>What one audience's copy of a plan gives for a document.</summary>
abstract record Draft;

/// <summary>A page to be made.</summary>
/// <param name="Title">What it is called where only one line is shown.</param>
/// <param name="View">What the template calls <c>page</c>.</param>
sealed record PageDraft(string Title, ScriptObject View) : Draft;

/// <summary>Nothing of what the document shows is for that audience.</summary>
sealed record EmptyDraft : Draft
{
    /// <summary>The only one.</summary>
    public static EmptyDraft Only { get; } = new();
}

/// <summary>The plan and the diary give no occasion for the document.</summary>
/// <param name="Reason">Why not, for the worker, who is spoken to in English whatever the language of the page.</param>
sealed record RefusedDraft(Func<string> Reason) : Draft;
