namespace PlanLang.Output;

/// <summary>Breaks words into lines at blanks.</summary>
static class LineBreaks
{
    /// <summary>
    /// Lines of at most that many columns; a word that is longer stands alone on a longer one. At least one line.
    /// </summary>
    public static IEnumerable<string> Of(string words, int width)
    {
        var line = "";
        foreach (var word in words.Split(' '))
        {
            if (line.Length > 0 && CellWidth.Of(line) + 1 + CellWidth.Of(word) > width)
            {
                yield return line;
                line = word;
            }
            else
            {
                line = line.Length == 0 ? word : $"{line} {word}";
            }
        }

        yield return line;
    }
}
