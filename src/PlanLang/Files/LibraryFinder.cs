namespace PlanLang.Files;

/// <summary>
/// Finds a library by its name beside the plan, then in the folder <c>libraries</c> of each folder above it, the
/// nearest first.
/// </summary>
static class LibraryFinder
{
    const string FolderName = "libraries";

    /// <summary>
    /// The full path of the library; null where there is none. A file called like it goes before one that only says so
    /// inside, which is looked for last.
    /// </summary>
    public static string? Find(string name, string planPath, LibraryPlaces places)
    {
        var files = Folders(planPath).SelectMany(places.PlansIn).Where(path => path != planPath);

        return files.FirstOrDefault(path => LibraryName.Same(Path.GetFileNameWithoutExtension(path), name) && places.TitleOf(path) is not null)
            ?? files.FirstOrDefault(path => places.TitleOf(path) is { } title && LibraryName.Same(title, name));
    }

    static IEnumerable<string> Folders(string planPath)
    {
        var beside = Path.GetDirectoryName(planPath);
        if (beside is not null)
        {
            yield return beside;
        }

        for (var folder = beside; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, FolderName);
        }
    }
}
