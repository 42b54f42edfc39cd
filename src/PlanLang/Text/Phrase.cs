namespace PlanLang.Text;

/// <summary>Finds fixed words at the ends of a text, whatever their case and the blanks between them.</summary>
static class Phrase
{
    /// <summary>
    /// How many characters of the text the phrase takes at its start, where it stands there as whole words; -1 where it
    /// does not. <c>visit missed</c> takes 13 of <c>Visit  missed: Dana</c>.
    /// </summary>
    /// <param name="text">Any text that does not begin with a blank.</param>
    /// <param name="phrase">Small letters with single blanks between the words.</param>
    public static int AtStart(ReadOnlySpan<char> text, string phrase)
    {
        var at = 0;
        foreach (var wanted in phrase)
        {
            if (at == text.Length || !IsSame(text[at], wanted))
            {
                return -1;
            }

            at += wanted == ' ' ? Blanks(text[at..]) : 1;
        }

        return at == text.Length || !char.IsLetterOrDigit(text[at]) ? at : -1;
    }

    /// <summary>How many blanks of any kind the text begins with.</summary>
    public static int Blanks(ReadOnlySpan<char> text) => text.Length - text.TrimStart().Length;

    /// <summary>The stretch without the blanks at either end; where there is nothing else, an empty one at its start.</summary>
    public static TextSpan Trim(string text, TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        while (start < end && char.IsWhiteSpace(text[end - 1]))
        {
            end--;
        }

        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new TextSpan(start, end);
    }

    /// <summary>The words are of plain letters, which differ from their capitals in one bit.</summary>
    static bool IsSame(char character, char wanted) =>
        character == wanted || (wanted == ' ' ? char.IsWhiteSpace(character) : (character | ' ') == wanted && char.IsAsciiLetter(character));
}
