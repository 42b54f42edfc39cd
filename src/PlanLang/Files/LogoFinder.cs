using PlanLang.Model;
using PlanLang.Rendering;

namespace PlanLang.Files;

/// <summary>Reads the picture that a library names with <c>logo:</c>, which lies in the library's folder or a folder in it.</summary>
public static class LogoFinder
{
    /// <summary>The picture, or a sentence that says why there is none; neither where no library names one.</summary>
    /// <param name="plan">The plan whose pages are made.</param>
    /// <param name="workingFolder">The folder from which paths are shown.</param>
    public static (Picture? Logo, string? Mistake) For(Plan plan, string workingFolder)
    {
        if (plan.Contact.Logo is not { } logo)
        {
            return (null, null);
        }

        var library = Path.GetFullPath(logo.At.Source.Path, workingFolder);
        var folder = Path.GetDirectoryName(library) ?? workingFolder;
        var file = FoundFile.At(Path.GetFullPath(logo.Text, folder), workingFolder);

        return file.FullPath.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? Read(file, plan.Service ?? "", logo)
            : (null, Saying(logo, $"'{logo.Text}' does not lie in the folder of the library"));
    }

    static (Picture? Logo, string? Mistake) Read(FoundFile file, string alternative, Prose logo)
    {
        try
        {
            if (new FileInfo(file.FullPath).Length > Picture.Limit)
            {
                return (null, Saying(logo, $"'{logo.Text}' has more than {Picture.Limit / 1000} kB"));
            }

            return Picture.Read([.. File.ReadAllBytes(file.FullPath)], alternative) is { } picture
                ? (picture, null)
                : (null, Saying(logo, $"'{logo.Text}' is no PNG and no JPEG"));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return (null, PathMistakes.CannotOpen(file.Path, PathMistakes.Reason(refusal)) + $" {Where(logo)}");
        }
    }

    static string Saying(Prose logo, string clause) => $"We cannot show the picture: {clause}. {Where(logo)}";

    static string Where(Prose logo) => FormattableString.Invariant($"It is named at {logo.At.Source.Path}:{logo.At.Line}.");
}
