namespace PlanLang.Files;

/// <summary>Folders that hold diaries and no plan: somebody lost a file, and nobody would be told.</summary>
static class LonelyDiaries
{
    /// <summary>Whether all that was found are libraries, beside which a diary lies.</summary>
    /// <param name="folder">The full path of the folder that was asked for.</param>
    /// <param name="files">The files found in it.</param>
    public static bool AreIn(string folder, ImmutableArray<FoundFile> files) =>
        files.All(file => LibraryFile.IsAt(file.FullPath))
        && Directory.EnumerateFiles(folder, "*.record", SearchOption.AllDirectories).Any();
}
