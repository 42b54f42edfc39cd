using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Tests.Grammar;

/// <summary>A line of a plan with the row of the keyword table that it stands for.</summary>
/// <param name="Row">The keyword and the block it stands in: <c>by under action</c>.</param>
/// <param name="Statement">The line, with what is under it.</param>
sealed record WrittenLine(string Row, StatementSyntax Statement)
{
    /// <summary>All rows of the keyword table, once for each block.</summary>
    public static ImmutableArray<string> Rows { get; } =
        [.. Keywords.All.SelectMany(keyword => keyword.In, (keyword, block) => RowOf(keyword, block))];

    /// <summary>All statements of a file, deeper ones after those they stand under.</summary>
    public static ImmutableArray<WrittenLine> Of(FileSyntax file) => [.. Under(file.Lines, Keywords.File)];

    /// <summary>The row of the deepest statement at the place of each message; none for lines that begin with no keyword.</summary>
    public static IEnumerable<string> At(FileSyntax file, IEnumerable<Diagnostic> diagnostics)
    {
        var lines = Of(file);

        return from diagnostic in diagnostics
               where diagnostic.Source == file.Source
               let line = lines.LastOrDefault(line => line.Statement.Span.Start <= diagnostic.Span.Start && diagnostic.Span.Start <= line.Statement.Span.End)
               where line is not null && file.Source.LineAt(line.Statement.Span.Start) == diagnostic.Line
               select line.Row;
    }

    static IEnumerable<WrittenLine> Under(ImmutableArray<LineSyntax> lines, string block) => lines.SelectMany(line => line switch
    {
        StatementSyntax statement => Under(statement.Lines, BlockOf(statement.Keyword)).Prepend(new WrittenLine(RowOf(statement.Keyword, block), statement)),
        ItemSyntax item => Under(item.Lines, Keywords.Text),
        _ => [],
    });

    static string BlockOf(Keyword keyword) =>
        keyword.Form == LineForm.NameAlone ? Keywords.Person
        : keyword.Body is BodyKind.Continuation or BodyKind.Conditions ? Keywords.Text
        : keyword.Word;

    static string RowOf(Keyword keyword, string block) => $"{(keyword.Word.Length == 0 ? "a person" : keyword.Word)} under {block}";
}
