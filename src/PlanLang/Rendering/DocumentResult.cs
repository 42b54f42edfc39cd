using PlanLang.Diagnostics;

namespace PlanLang.Rendering;

/// <summary>What came of asking for a document.</summary>
public abstract record DocumentResult;

/// <summary>The document.</summary>
/// <param name="Text">All of it, in the format that was asked for.</param>
public sealed record DocumentPage(string Text) : DocumentResult;

/// <summary>The document, in a format that is no text.</summary>
/// <param name="Bytes">All of it.</param>
public sealed record DocumentFile(ImmutableArray<byte> Bytes) : DocumentResult;

/// <summary>That audience may see nothing of what the document shows: it gets none, and only the worker is told.</summary>
public sealed record NothingToSee : DocumentResult;

/// <summary>Plan and diary give no occasion for the document, or it is not for that audience.</summary>
/// <param name="Reason">Why not, in plain words for the worker.</param>
public sealed record NoOccasion(string Reason) : DocumentResult;

/// <summary>The service's own template has a mistake in it, or does not come to an end.</summary>
/// <param name="Mistake">Which, and where in the template.</param>
public sealed record BrokenTemplate(Diagnostic Mistake) : DocumentResult;

/// <summary>It cannot be made in that language.</summary>
/// <param name="Reason">Why, and what to do: one sentence or two.</param>
public sealed record NotInThatLanguage(string Reason) : DocumentResult;
