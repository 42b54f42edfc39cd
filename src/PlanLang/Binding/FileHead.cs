using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>
/// The line <c>plan: The Harper family</c> or <c>library: Wirral schools</c> that says what a file is; of an example that
/// is looked at as a plan, the line <c>example: …</c>.
/// </summary>
static class FileHead
{
    /// <summary>The block of that line; null where there is none.</summary>
    public static Block? Of(FileSyntax file)
    {
        foreach (var line in file.Lines)
        {
            if (line is StatementSyntax head && (head.Keyword.Word is "plan" or "library" || head.Keyword == ExampleFiles.Head))
            {
                return new Block(head, file.Source);
            }
        }

        return null;
    }

    /// <summary>What stands behind the colon; null where nothing does.</summary>
    public static string? TitleOf(FileSyntax file) =>
        Of(file)?.Syntax.Value is TextSyntax title ? file.Source[title.Span] : null;
}
