using System.Text.RegularExpressions;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.HouseStyle;

public partial class TextFileTests
{
    static readonly ImmutableArray<string> Folders = [".ci", "examples", "grammar", "src", "tests", "vscode-extension"];

    static readonly ImmutableArray<string> Endings =
        [".cs", ".csproj", ".csv", ".ebnf", ".html", ".json", ".md", ".plan", ".record", ".sh", ".ts", ".txt"];

    static IEnumerable<(string Path, string Text)> Texts { get; } =
    [
        .. from path in Folders.SelectMany(folder => Repository.Files(folder, "*")).Concat(AtTheRoot)
           where Endings.Contains(Path.GetExtension(path)) && !path.Contains("/node_modules/", StringComparison.Ordinal)
           select (path, Repository.Read(path)),
    ];

    static IEnumerable<string> AtTheRoot => Directory.EnumerateFiles(Repository.Root).Select(Repository.Relative);

    [Fact]
    public void LinesEndWithALineFeed() =>
        Findings.None(
            from file in Texts
            where file.Text.Contains('\r', StringComparison.Ordinal) && !file.Path.Contains(".crlf.", StringComparison.Ordinal)
            select file.Path);

    [Fact]
    public void CodeIsIndentedWithSpaces() =>
        Findings.None(
            from file in Texts
            where file.Path.EndsWith(".cs", StringComparison.Ordinal) && file.Text.Contains('\t', StringComparison.Ordinal)
            select file.Path);

    [Fact]
    public void NoFileKnowsAFolderOfOneMachine() =>
        Findings.None(
            from file in Texts
            from found in FolderOfAMachine().Matches(file.Text)
            select $"{file.Path}: {found}");

    [GeneratedRegex(@"(?<![\w.\]])/(root|home|work|Users)/\w+|\b[A-Z]:\\\w+")]
    private static partial Regex FolderOfAMachine();
}
