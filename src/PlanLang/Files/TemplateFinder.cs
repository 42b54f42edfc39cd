using PlanLang.Rendering;

namespace PlanLang.Files;

/// <summary>
/// Finds a service's own templates: in a folder <c>templates</c> beside the plan, beside its folder <c>libraries</c> or
/// inside it, and in the same places of each folder above. Of two with one name the nearer is taken.
/// </summary>
public static class TemplateFinder
{
    /// <summary>The templates for the pages of a plan, and a sentence for each that cannot be read.</summary>
    public static (Templates Templates, ImmutableArray<string> Mistakes) For(FoundFile plan, string workingFolder)
    {
        var own = Templates.BuiltIn.Own.ToBuilder();
        var mistakes = ImmutableArray.CreateBuilder<string>();
        foreach (var path in Folders(plan.FullPath).SelectMany(FilesIn).Where(path => !own.ContainsKey(NameOf(path))))
        {
            switch (TextFile.Read(FoundFile.At(path, workingFolder)))
            {
                case ReadText text:
                    own[NameOf(path)] = text.Source;
                    break;
                case UnreadableText other:
                    mistakes.Add($"'{FoundFile.At(path, workingFolder).Path}': {other.Diagnostic.Message}");
                    break;
                case UnopenedFile other:
                    mistakes.Add(other.Mistake);
                    break;
            }
        }

        return (new Templates(own.ToImmutable()), mistakes.ToImmutable());
    }

    static string NameOf(string path) => Path.GetFileNameWithoutExtension(path);

    static IEnumerable<string> Folders(string planPath)
    {
        for (var folder = Path.GetDirectoryName(planPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            yield return Path.Combine(folder, "templates");
            yield return Path.Combine(folder, "libraries", "templates");
        }
    }

    static IEnumerable<string> FilesIn(string folder) => Directory.Exists(folder)
        ? Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal)
        : [];
}
