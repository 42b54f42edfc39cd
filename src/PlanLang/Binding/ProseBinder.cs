using System.Text;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Words that are shown as they are: lines are joined by a blank, paragraphs by an empty line.</summary>
static class ProseBinder
{
    /// <summary>What a line says, with the deeper lines that go on with it; null where it says nothing.</summary>
    public static Prose? Line(StatementSyntax? line, BindingContext context) =>
        line?.Value is TextSyntax text ? Of(text.Span, line.Lines, context) : null;

    /// <summary>An item of a list.</summary>
    public static Prose Item(ItemSyntax item, BindingContext context) => Of(item.Text.Span, item.Lines, context);

    /// <summary>What a block is called; empty where the words are missing.</summary>
    public static Prose Title(Block block, BindingContext context) =>
        block.Syntax.Value is TextSyntax text ? Of(text.Span, [], context) : new Prose("", null, block.At);

    /// <summary>The same; its name where nobody gave it a title.</summary>
    public static Prose TitleOrName(Block block, BindingContext context) =>
        Title(block, context) is { Text.Length: > 0 } title ? title : new Prose(block.Name ?? "", null, block.At);

    /// <summary>A block of free text.</summary>
    public static Prose Body(Block block, BindingContext context)
    {
        var words = new StringBuilder();
        Append(words, block.Syntax.Lines, context.Source);

        return new Prose(words.ToString(), null, block.At);
    }

    static Prose Of(TextSpan first, ImmutableArray<LineSyntax> lines, BindingContext context)
    {
        if (lines.IsEmpty)
        {
            return new Prose(context.Source[first], null, context.At(first));
        }

        var words = new StringBuilder(context.Source[first]);
        Append(words, lines, context.Source);

        return new Prose(words.ToString(), ReaderBinder.SeenBy(lines, context), context.At(first));
    }

    static void Append(StringBuilder words, ImmutableArray<LineSyntax> lines, SourceText source)
    {
        var separator = words.Length == 0 ? "" : " ";
        foreach (var line in lines)
        {
            if (line is TextLineSyntax)
            {
                words.Append(separator).Append(source[line.Span]);
                separator = " ";
            }
            else if (line is BlankSyntax && words.Length > 0)
            {
                separator = "\n\n";
            }
        }
    }
}
