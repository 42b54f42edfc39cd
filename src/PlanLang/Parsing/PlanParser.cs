using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>Text to syntax: what a plan or library file says, every line of it, with all mistakes in one run.</summary>
public static class PlanParser
{
    /// <summary>Reads the file; it never fails: what cannot be read is reported and kept.</summary>
    public static FileSyntax Parse(SourceText source)
    {
        var context = new ParseContext(source);
        var lines = new BlockParser(context, Layout.Read(source)).ParseFile();

        return new FileSyntax(source, lines, context.Diagnostics(), new TextSpan(0, source.Text.Length));
    }

    /// <summary>Reads one condition, or null where it is not one: <c>no asb incidents for 8 weeks</c>.</summary>
    public static ConditionSyntax? ParseCondition(SourceText source) =>
        new ValueParser(new ParseContext(source)).Condition(new TextSpan(0, source.Text.Length)) as ConditionSyntax;
}
