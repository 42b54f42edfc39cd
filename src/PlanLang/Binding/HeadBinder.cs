using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The head of a plan: whose it is, when it started, and that it names a key worker.</summary>
static class HeadBinder
{
    public static PlanHead Bind(FileSyntax file, DiagnosticBag diagnostics)
    {
        if (FileHead.Of(file) is not { } head)
        {
            ReportMissing(file, diagnostics);

            return new PlanHead(null, "", null);
        }

        var title = FileHead.TitleOf(file) ?? "";

        return new PlanHead(head, title, head.Word != "library" ? Started(head, diagnostics) : null);
    }

    /// <summary>A head that could not be read has been reported.</summary>
    static void ReportMissing(FileSyntax file, DiagnosticBag diagnostics)
    {
        if (!file.Lines.OfType<SkippedSyntax>().Any())
        {
            diagnostics.Add(DiagnosticCatalog.PlanLineMissing(file.Source, file.Source.Line(1)));
        }
    }

    static DateOnly? Started(Block head, DiagnosticBag diagnostics)
    {
        var line = head.Line("started");
        if (line is null && !head.Syntax.Lines.OfType<SkippedSyntax>().Any())
        {
            diagnostics.Add(DiagnosticCatalog.StartMissing(head.Source, head.Syntax.KeywordSpan));
        }

        return line?.Value is DateSyntax date ? Day(date, head.Source, diagnostics) : null;
    }

    static DateOnly? Day(DateSyntax date, SourceText source, DiagnosticBag diagnostics)
    {
        if (date.Date.Day is null)
        {
            diagnostics.Add(DiagnosticCatalog.NotAFixedDay(source, date.Span));
        }

        return date.Date.Day;
    }
}
