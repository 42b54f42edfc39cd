namespace PlanLang.Parsing;

/// <summary>One line of a file before anything is known of what it says.</summary>
/// <param name="Kind">Whether there is anything on it.</param>
/// <param name="Indent">Columns before its first character, a tab counting to the next multiple of four.</param>
/// <param name="NextIndent">The indent of the next line with content, which decides where a blank line or comment belongs; -1 at the end.</param>
/// <param name="Span">Its content, without the blanks at either end.</param>
readonly record struct RawLine(RawLineKind Kind, int Indent, int NextIndent, TextSpan Span);

/// <summary>Whether there is anything on a line.</summary>
enum RawLineKind
{
    Blank,
    Comment,
    Content,
}
