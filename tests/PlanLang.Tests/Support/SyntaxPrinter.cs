using System.Collections;
using System.Reflection;
using PlanLang.Syntax;
using PlanLang.Text;

namespace PlanLang.Tests.Support;

/// <summary>
/// Shows what a file says and nothing of how it is laid out: two files with the same print mean the same. Blank lines
/// and remarks say nothing; spans, letter case of keywords and the spelling of dates are layout.
/// </summary>
static class SyntaxPrinter
{
    /// <summary>One line for each line of the tree, deeper ones further in.</summary>
    public static string Print(FileSyntax file) => string.Concat(file.Lines.SelectMany(line => Print(line, file.Source, 0)));

    static IEnumerable<string> Print(LineSyntax line, SourceText source, int depth)
    {
        if (line is BlankSyntax or CommentSyntax)
        {
            return [];
        }

        return line.Lines.SelectMany(under => Print(under, source, depth + 1))
            .Prepend($"{new string(' ', depth * 2)}{Show(line, source)}\n");
    }

    static string Show(object? part, SourceText source) => part switch
    {
        null => "-",
        TextSpan => "+",
        string words => $"'{OnOneLine(words)}'",
        Keyword keyword => keyword.Word,
        NameSyntax name => $"'{OnOneLine(name.Text)}'",
        TextSyntax or TextLineSyntax or PlainFactSyntax or SkippedSyntax => $"\"{OnOneLine(source[((AnySyntax)part).Span])}\"",
        IEnumerable many => $"[{string.Join(", ", many.Cast<object?>().Select(each => Show(each, source)))}]",
        _ when IsRecord(part.GetType()) => $"{part.GetType().Name}({string.Join(", ", Facts(part).Select(fact => Show(fact, source)))})",
        _ => $"{part}",
    };

    /// <summary>All that a record holds but where it stands and the lines under it.</summary>
    static IEnumerable<object?> Facts(object record) =>
        from property in record.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.Name is not (nameof(AnySyntax.Span) or nameof(StatementSyntax.KeywordSpan) or nameof(LineSyntax.Lines))
        select property.GetValue(record);

    static string OnOneLine(string text) =>
        string.Join(' ', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()));

    static bool IsRecord(Type type) =>
        type.Namespace?.StartsWith("PlanLang", StringComparison.Ordinal) == true && !type.IsEnum && type != typeof(Fraction);
}
