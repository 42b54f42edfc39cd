namespace PlanLang.Files;

/// <summary>What a list of paths, folders and patterns came to.</summary>
/// <param name="Files">In ordinal order of how they are shown, each once.</param>
/// <param name="Mistakes">A sentence for each path that came to nothing.</param>
public sealed record FoundFiles(ImmutableArray<FoundFile> Files, ImmutableArray<string> Mistakes);
