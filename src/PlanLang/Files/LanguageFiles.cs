using PlanLang.Rendering;

namespace PlanLang.Files;

/// <summary>
/// Languages that a service adds: <c>languages/cy.txt</c> beside a plan's libraries, in any folder above the plan.
/// </summary>
public static class LanguageFiles
{
    /// <summary>The language of that tag: the service's own, else the one that comes with PlanLang; null where there is neither.</summary>
    /// <param name="plan">The plan whose page is made.</param>
    /// <param name="tag">Which language.</param>
    public static PageLanguage? Of(FoundFile plan, string tag) =>
        Find(plan, tag) is { } text ? PageLanguage.Read(tag, text) : PageLanguage.Find(tag);

    /// <summary>The text of the nearest one; null where there is none, or it cannot be read.</summary>
    /// <param name="plan">The plan whose page is made.</param>
    /// <param name="tag">Which language.</param>
    static string? Find(FoundFile plan, string tag)
    {
        for (var folder = Path.GetDirectoryName(plan.FullPath); folder is not null; folder = Path.GetDirectoryName(folder))
        {
            foreach (var place in new[] { folder, Path.Combine(folder, "libraries") })
            {
                var path = Path.Combine(place, "languages", $"{tag}.txt");
                if (File.Exists(path) && TextFile.Read(new FoundFile(path, path)) is ReadText text)
                {
                    return text.Source.Text;
                }
            }
        }

        return null;
    }
}
