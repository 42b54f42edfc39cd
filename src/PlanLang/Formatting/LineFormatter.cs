using System.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Formatting;

/// <summary>Writes a line and the lines under it.</summary>
sealed class LineFormatter(SourceText source, FormattedText text)
{
    readonly StatementWording _statements = new(source);

    /// <summary>The line at that level, and what is under it deeper in.</summary>
    public void Add(LineSyntax line, int level)
    {
        switch (line)
        {
            case BlankSyntax:
                text.AddBlank();
                break;
            case CommentSyntax:
                text.AddComment(line.Span, level);
                break;
            case TextLineSyntax:
                text.Add(source[line.Span], level, line.Span.Start);
                break;
            default:
                text.Add(WordsOf(line), level, line.Span.Start);
                AddUnder(line, level);
                break;
        }
    }

    string WordsOf(LineSyntax line) => line switch
    {
        StatementSyntax statement => _statements.Of(statement),
        ConditionLineSyntax condition => _statements.Of(condition),
        ExpectationLineSyntax expectation => _statements.Of(expectation),
        ItemSyntax item => $"- {source[item.Text.Span]}".TrimEnd(),
        _ => throw new UnreachableException(),
    };

    void AddUnder(LineSyntax line, int level)
    {
        if (line is StatementSyntax { Keyword.Body: BodyKind.FreeText })
        {
            AddFreeText(line.Lines, level);
            return;
        }

        foreach (var under in line.Lines)
        {
            Add(under, level + 1);
        }
    }

    /// <summary>
    /// Free text keeps its shape: what begins further in than its first line still does. A comment in it stands no
    /// deeper than its header, because deeper it would be text.
    /// </summary>
    void AddFreeText(ImmutableArray<LineSyntax> lines, int level)
    {
        int? edge = null;
        foreach (var line in lines)
        {
            if (line is TextLineSyntax)
            {
                var columns = Columns.Before(source.Text, line.Span.Start);
                text.AddText(line.Span, level + 1, Math.Max(0, columns - (edge ??= columns)));
            }
            else
            {
                edge ??= line is StatementSyntax ? Columns.Before(source.Text, line.Span.Start) : null;
                Add(line, line is CommentSyntax ? level : level + 1);
            }
        }
    }
}
