namespace PlanLang.Files;

/// <summary>A file on the disk.</summary>
/// <param name="FullPath">Where it is.</param>
/// <param name="Path">How it is shown: from the working folder, with <c>/</c> between folders.</param>
public sealed record FoundFile(string FullPath, string Path)
{
    /// <summary>The file at a path, which may be relative to the working folder.</summary>
    public static FoundFile At(string path, string workingFolder)
    {
        var fullPath = System.IO.Path.GetFullPath(path, workingFolder);

        return new FoundFile(fullPath, System.IO.Path.GetRelativePath(workingFolder, fullPath).Replace('\\', '/'));
    }

    /// <summary>A file of the same folder.</summary>
    public FoundFile Beside(string name) => new(
        System.IO.Path.Combine(System.IO.Path.GetDirectoryName(FullPath) ?? "", name),
        Path[..(Path.LastIndexOf('/') + 1)] + name);
}
