using System.Text;

namespace PlanLang.Rendering;

/// <summary>Long lines broken between words.</summary>
static class Wrapping
{
    /// <summary>The words after a mark, later lines indented as far as the first: <c>- </c> for an item of a list.</summary>
    public static string Item(string words, string mark)
    {
        var text = new StringBuilder(mark);
        var column = mark.Length;
        foreach (var word in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (column > mark.Length && column + 1 + word.Length > PlainText.Width)
            {
                text.Append('\n').Append(' ', mark.Length);
                column = mark.Length;
            }

            var gap = column > mark.Length ? " " : "";
            text.Append(gap).Append(word);
            column += gap.Length + word.Length;
        }

        return text.ToString();
    }
}
