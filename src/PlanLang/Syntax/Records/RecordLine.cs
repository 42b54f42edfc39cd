namespace PlanLang.Syntax;

/// <summary>One line of a file of records.</summary>
/// <param name="Kind">What stands on it.</param>
/// <param name="Depth">How far it is indented, in columns; a tab counts to the next multiple of four.</param>
/// <param name="Span">Without the blanks at either end.</param>
readonly record struct RecordLine(RecordLineKind Kind, int Depth, TextSpan Span);

/// <summary>What stands on a line of a file of records.</summary>
enum RecordLineKind
{
    /// <summary>Nothing.</summary>
    Blank,

    /// <summary><c># a remark</c>.</summary>
    Comment,

    /// <summary><c>records of WB-2041</c>, or the names of the columns.</summary>
    Header,

    /// <summary><c>16 January 2026</c>.</summary>
    Heading,

    /// <summary><c>attendance of Kai: 7 of 10</c>, or a row of a table.</summary>
    Entry,

    /// <summary><c>written: 19 February 2026</c>.</summary>
    Written,

    /// <summary><c>seen by: Dana</c>.</summary>
    SeenBy,

    /// <summary>A deeper line, with which the text of the line above goes on.</summary>
    Text,

    /// <summary>A line that could not be read, which has been reported.</summary>
    Skipped,
}
