using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>Text to syntax: what a plan or library file says, every line of it, with all mistakes in one run.</summary>
public static class PlanParser
{
    /// <summary>Reads the file; it never fails: what cannot be read is reported and kept.</summary>
    public static FileSyntax Parse(SourceText source)
    {
        var context = new ParseContext(source);
        var layout = Layout.Read(source);
        var lines = DiaryLine(source, layout) is { } diary
            ? SkipDiary(context, diary)
            : new BlockParser(context, layout).ParseFile();

        return new FileSyntax(source, lines, context.Diagnostics(), new TextSpan(0, source.Text.Length));
    }

    /// <summary>The same, sooner, of a file that was read before it was changed.</summary>
    internal static FileSyntax Parse(SourceText source, FileSyntax? before) =>
        (before is null ? null : new Reparser(before, source).Parse()) ?? Parse(source);

    /// <summary>The first line of a diary; null where the file does not begin like one.</summary>
    static TextSpan? DiaryLine(SourceText source, RawLine[] layout)
    {
        foreach (var line in layout)
        {
            if (line.Kind == RawLineKind.Content)
            {
                return source.Text.AsSpan(line.Span.Start, line.Span.Length)
                    .StartsWith("records of ", StringComparison.OrdinalIgnoreCase) ? line.Span : null;
            }
        }

        return null;
    }

    /// <summary>A diary under the name of a plan is one mistake, not one a line.</summary>
    static ImmutableArray<LineSyntax> SkipDiary(ParseContext context, TextSpan first)
    {
        context.Report(DiagnosticCatalog.DiaryAsPlan(context.Source, first));

        return [new SkippedSyntax([], new TextSpan(0, context.Text.Length))];
    }

    /// <summary>Reads one condition, or null where it is not one: <c>no asb incidents for 8 weeks</c>.</summary>
    public static ConditionSyntax? ParseCondition(SourceText source) =>
        new ValueParser(new ParseContext(source)).Condition(new TextSpan(0, source.Text.Length)) as ConditionSyntax;
}
