namespace PlanLang.Parsing;

/// <summary>A remark: <c>#</c> as the first character of a line that is not blank, then a blank or the line's end.</summary>
static class Comment
{
    public static bool StartsAt(string text, int offset) =>
        text[offset] == '#' && (offset + 1 >= text.Length || Blank.Is(text[offset + 1]));
}
