namespace PlanLang.Output;

/// <summary>Breaks words into lines at blanks.</summary>
static class LineBreaks
{
    /// <summary>
    /// The stretch of each line, without the blank it was broken at. A line has at most that many columns, those after
    /// the first as many fewer as they are indented; a word that is longer stands alone on a longer one.
    /// </summary>
    public static IEnumerable<TextSpan> Of(string words, int width, int indent)
    {
        var (start, end) = (0, 0);
        while (end < words.Length)
        {
            var next = EndOfWord(words, end + 1);
            if (end > start && CellWidth.Of(words.AsSpan(start, next - start)) > (start == 0 ? width : width - indent))
            {
                yield return new TextSpan(start, end);
                start = end + 1;
            }

            end = next;
        }

        yield return new TextSpan(start, end);
    }

    static int EndOfWord(string words, int from)
    {
        var blank = words.IndexOf(' ', Math.Min(from, words.Length));

        return blank < 0 ? words.Length : blank;
    }
}
