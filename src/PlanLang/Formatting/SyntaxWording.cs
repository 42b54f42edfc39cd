using PlanLang.Syntax;

namespace PlanLang.Formatting;

/// <summary>
/// A value in its one form: <c>6 January 2026</c>, <c>at least 3 exclusions of Kai in the last 4 weeks</c>. Parts that
/// mean something have a form of their own; the small words between them stay, in small letters with single blanks.
/// </summary>
sealed class SyntaxWording(SourceText source)
{
    /// <summary>The value on one line. Names and free text are left as they are written.</summary>
    public string Of(AnySyntax value) => PartWording.Of(value, source) ?? Join(value);

    /// <summary>The parts in the order written, and the words between them.</summary>
    string Join(AnySyntax value)
    {
        var words = new PhraseText();
        var at = value.Span.Start;
        foreach (var part in SyntaxParts.Of(value).OrderBy(part => part.Span.Start))
        {
            words.AddSmall(source[new TextSpan(at, part.Span.Start)]);
            words.Add(Of(part));
            at = part.Span.End;
        }

        words.AddSmall(source[new TextSpan(at, value.Span.End)]);

        return words.ToString();
    }
}
