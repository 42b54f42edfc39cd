using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>The first lines of a file, which say what it is and which other files belong to it.</summary>
static class FileHead
{
    /// <summary>Whether the file starts <c>library:</c>.</summary>
    public static bool IsLibrary(FileSyntax file) => Head(file)?.Keyword.Word == "library";

    /// <summary>The names behind <c>uses:</c> or <c>records:</c>; none where there is no such line.</summary>
    public static ImmutableArray<NameSyntax> Names(FileSyntax file, string word) => Head(file)?.Lines
        .OfType<StatementSyntax>()
        .FirstOrDefault(line => line.Keyword.Word == word)?.Value is NamesSyntax names ? names.Names : [];

    static StatementSyntax? Head(FileSyntax file) =>
        file.Lines.OfType<StatementSyntax>().FirstOrDefault(line => line.Keyword.Word is "plan" or "library");
}
