using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>The line of a person: the full name, then facts with commas between them.</summary>
static class PersonParser
{
    static readonly ImmutableArray<string> Fixed = ["lives elsewhere", "large print", "easy read"];

    static readonly ImmutableArray<string> Leading = ["at", "speaks", "reads"];

    static readonly Keyword Born = Keywords.Of("goal").First(keyword => keyword.Word == "by") with
    {
        Word = "born",
        Snippet = "Kai: Kai Harper, son, born 12 June 2011",
    };

    /// <summary>Reads the line; a birth date that cannot be read is reported and left out.</summary>
    public static PersonSyntax Parse(ParseContext context, ValueParser values, TextSpan span)
    {
        TextSpan? name = null;
        var facts = ImmutableArray.CreateBuilder<PersonFactSyntax>();
        foreach (var part in TextValues.Parts(context.Text, span))
        {
            if (name is null)
            {
                name = part;
            }
            else if (part.Length > 0 && Fact(context, values, part) is { } fact)
            {
                facts.Add(fact);
            }
        }

        return new PersonSyntax(new TextSyntax(name ?? span), facts.DrainToImmutable(), span);
    }

    static PersonFactSyntax? Fact(ParseContext context, ValueParser values, TextSpan part)
    {
        var words = context.Text.AsSpan(part.Start, part.Length);
        foreach (var phrase in Fixed)
        {
            if (words.Equals(phrase, StringComparison.OrdinalIgnoreCase))
            {
                return new FixedFactSyntax(phrase, part);
            }
        }

        if (StartsWith(words, Born.Word))
        {
            return values.Run(ValueGrammar.PlainDate, Rest(context, part, Born.Word), Born) is DateSyntax born
                ? new BornFactSyntax(born, part)
                : null;
        }

        foreach (var kind in Leading)
        {
            if (StartsWith(words, kind))
            {
                return new WordFactSyntax(kind, new TextSyntax(Rest(context, part, kind)), part);
            }
        }

        return new PlainFactSyntax(part);
    }

    static bool StartsWith(ReadOnlySpan<char> words, string word) =>
        words.Length > word.Length && Blank.Is(words[word.Length])
        && words.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    static TextSpan Rest(ParseContext context, TextSpan part, string word) =>
        TextValues.Trim(context.Text, part with { Start = part.Start + word.Length });
}
