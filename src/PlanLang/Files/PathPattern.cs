using Microsoft.Extensions.FileSystemGlobbing;
using Microsoft.Extensions.FileSystemGlobbing.Abstractions;

namespace PlanLang.Files;

/// <summary>
/// A pattern of paths, <c>../families/**/*.plan</c>, as the folder in front of its first <c>*</c> and the rest:
/// matching itself knows neither <c>..</c> nor absolute paths.
/// </summary>
/// <param name="Root">The full path of that folder.</param>
/// <param name="Rest">The part that holds the stars; <c>**</c> stands for any number of folders.</param>
sealed record PathPattern(string Root, string Rest)
{
    /// <summary>Whether the path is a pattern.</summary>
    public static bool IsPattern(string path) => path.Contains('*', StringComparison.Ordinal);

    /// <summary>Splits a pattern, which may be relative to the folder.</summary>
    public static PathPattern Parse(string pattern, string folder)
    {
        var plain = pattern.Replace('\\', '/');
        var star = plain.IndexOf('*', StringComparison.Ordinal);
        var slash = plain.LastIndexOf('/', star) + 1;

        return new PathPattern(Path.GetFullPath(plain[..slash], folder), plain[slash..]);
    }

    /// <summary>The full paths of the files that fit, in ordinal order.</summary>
    public ImmutableArray<string> Files()
    {
        if (!Directory.Exists(Root))
        {
            return [];
        }

        var matcher = new Matcher(StringComparison.Ordinal).AddInclude(Rest);
        var matches = matcher.Execute(new DirectoryInfoWrapper(new DirectoryInfo(Root))).Files;

        return [.. matches.Select(match => Path.GetFullPath(match.Path, Root)).Order(StringComparer.Ordinal)];
    }
}
