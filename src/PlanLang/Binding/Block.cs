using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>A statement with the lines under it, and the file it stands in: a plan's own or a library's.</summary>
/// <param name="Syntax">What was written.</param>
/// <param name="Source">The file.</param>
readonly record struct Block(StatementSyntax Syntax, SourceText Source)
{
    /// <summary>The word it begins with.</summary>
    public string Word => Syntax.Keyword.Word;

    /// <summary>Its name, as written; null where it has none.</summary>
    public string? Name => Syntax.Name?.Text;

    /// <summary>What tells it from others of its kind: its name, or to whom a step leads; null where it has neither.</summary>
    public string? Key => Name ?? (Syntax is { Keyword.Form: LineForm.Value, Value: TextSyntax to } ? Source[to.Span] : null);

    /// <summary>Its name, or else its keyword.</summary>
    public Location At => new(Source, Syntax.Name?.Span ?? Syntax.KeywordSpan);

    /// <summary>The statements under it, in order.</summary>
    public IEnumerable<StatementSyntax> Statements => Syntax.Lines.OfType<StatementSyntax>();

    /// <summary>The first line that begins with the word.</summary>
    public StatementSyntax? Line(string word) => Line(Syntax.Lines, word);

    /// <summary>The first of some lines that begins with the word.</summary>
    public static StatementSyntax? Line(ImmutableArray<LineSyntax> lines, string word)
    {
        foreach (var line in lines)
        {
            if (line is StatementSyntax statement && statement.Keyword.Word == word)
            {
                return statement;
            }
        }

        return null;
    }

    /// <summary>The lines that begin with the word.</summary>
    public IEnumerable<StatementSyntax> Lines(string word)
    {
        foreach (var line in Syntax.Lines)
        {
            if (line is StatementSyntax statement && statement.Keyword.Word == word)
            {
                yield return statement;
            }
        }
    }

    /// <summary>The blocks under it that begin with the word.</summary>
    public IEnumerable<Block> Blocks(string word)
    {
        foreach (var line in Lines(word))
        {
            yield return new Block(line, Source);
        }
    }

    /// <summary>What the first line that begins with the word says; null where there is none, or where it could not be read.</summary>
    public T? Value<T>(string word)
        where T : ValueSyntax => Line(word)?.Value as T;
}
