using PlanLang.Files;

namespace PlanLang.Cli.Commands;

/// <summary>
/// Where the pages of each family go: of one family straight into the folder; of several into a folder each, which
/// lies as the plans do. The pages themselves are never named after anything but their reader.
/// </summary>
sealed class PageFolders(ImmutableArray<FoundFile> plans, string folder, Surroundings here)
{
    readonly string _root = plans.Length == 1 ? "" : CommonFolder(plans);

    /// <summary>The folder from which paths are shown.</summary>
    public string WorkingFolder => here.Folder;

    /// <summary>Whether pages of one family alone are made.</summary>
    public bool IsForOne => plans.Length == 1;

    /// <summary>The page of that name for the family of that plan.</summary>
    public FoundFile PageOf(FoundFile plan, string name) => FoundFile.At(
        IsForOne
            ? Path.Combine(folder, name)
            : Path.Combine(folder, Path.ChangeExtension(Path.GetRelativePath(_root, plan.FullPath), null), name),
        here.Folder);

    /// <summary>The deepest folder that holds all of them.</summary>
    static string CommonFolder(ImmutableArray<FoundFile> plans)
    {
        var folders = plans.Select(plan => Path.GetDirectoryName(plan.FullPath) ?? "").Distinct().ToImmutableArray();
        var common = folders.IsEmpty ? "" : folders[0];
        while (common.Length > 0 && !folders.All(one => one == common || one.StartsWith(common.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal)))
        {
            common = Path.GetDirectoryName(common) ?? "";
        }

        return common;
    }
}
