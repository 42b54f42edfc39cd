using PlanLang.Diagnostics;

namespace PlanLang.Files;

/// <summary>What became of opening a file.</summary>
public abstract record OpenedFile;

/// <summary>It was read, whole.</summary>
/// <param name="Source">All of it.</param>
public sealed record ReadText(SourceText Source) : OpenedFile;

/// <summary>It was opened, and is no text that we read.</summary>
/// <param name="Diagnostic">Where and why.</param>
public sealed record UnreadableText(Diagnostic Diagnostic) : OpenedFile;

/// <summary>The machine did not let us open it.</summary>
/// <param name="Mistake">A sentence that says so.</param>
public sealed record UnopenedFile(string Mistake) : OpenedFile;
