using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Lines that may stand once in their block and stand there again.</summary>
static class RepeatedLines
{
    static readonly ImmutableArray<string> MayRepeat = ["afterwards", "closed", "half-term holiday", "example"];

    /// <summary>Reports each later one, in the whole file.</summary>
    public static void Report(FileSyntax file, DiagnosticBag diagnostics) => Report(file.Lines, file.Source, diagnostics);

    static void Report(ImmutableArray<LineSyntax> lines, SourceText source, DiagnosticBag diagnostics)
    {
        foreach (var same in lines.OfType<StatementSyntax>().Where(IsSingle).GroupBy(line => line.Keyword.Word))
        {
            foreach (var later in same.Skip(1))
            {
                diagnostics.Add(DiagnosticCatalog.SaidTwice(source, later.KeywordSpan, source.LineAt(same.First().Span.Start)) with
                {
                    IsIdle = true,
                    Related = new RelatedWords(source, same.First().KeywordSpan, "It is said here first."),
                });
            }
        }

        foreach (var line in lines)
        {
            Report(line.Lines, source, diagnostics);
        }
    }

    static bool IsSingle(StatementSyntax line) =>
        (line.Keyword.Form == LineForm.Property && !MayRepeat.Contains(line.Keyword.Word)) || line.Keyword.Body == BodyKind.Items;
}
