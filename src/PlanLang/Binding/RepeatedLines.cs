using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Lines that may stand once in their block and stand there again.</summary>
static class RepeatedLines
{
    static readonly ImmutableArray<string> MayRepeat = ["afterwards", "closed", "half-term holiday", "example"];

    /// <summary>Reports each later one, in the whole file.</summary>
    public static void Report(FileSyntax file, DiagnosticBag diagnostics) => Report(file.Lines, file.Source, diagnostics);

    /// <summary>Whether there are any under a block.</summary>
    public static bool Any(Block block)
    {
        var diagnostics = new DiagnosticBag();
        Report(block.Syntax.Lines, block.Source, diagnostics);

        return !diagnostics.All.IsEmpty;
    }

    static void Report(ImmutableArray<LineSyntax> lines, SourceText source, DiagnosticBag diagnostics)
    {
        foreach (var line in lines)
        {
            if (line is StatementSyntax statement && StandsOnce(statement.Keyword) && First(lines, statement.Keyword) is { } first && first != statement)
            {
                diagnostics.Add(Repeated(statement, first, source));
            }

            if (!line.Lines.IsEmpty)
            {
                Report(line.Lines, source, diagnostics);
            }
        }
    }

    static StatementSyntax? First(ImmutableArray<LineSyntax> lines, Keyword keyword)
    {
        foreach (var line in lines)
        {
            if (line is StatementSyntax statement && statement.Keyword.Word == keyword.Word && StandsOnce(statement.Keyword))
            {
                return statement;
            }
        }

        return null;
    }

    static Diagnostic Repeated(StatementSyntax later, StatementSyntax first, SourceText source) =>
        DiagnosticCatalog.SaidTwice(source, later.KeywordSpan, source.LineAt(first.Span.Start)) with
        {
            IsIdle = true,
            Related = new RelatedWords(source, first.KeywordSpan, "It is said here first."),
        };

    /// <summary>Whether a line that begins so may stand once in its block.</summary>
    public static bool StandsOnce(Keyword keyword) =>
        (keyword.Form == LineForm.Property && !MayRepeat.Contains(keyword.Word)) || keyword.Body == BodyKind.Items;
}
