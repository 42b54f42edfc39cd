namespace PlanLang.Parsing;

/// <summary>What separates words: blanks, tabs, the no-break spaces of word processors, and line ends.</summary>
static class Blank
{
    public static bool Is(char character) => IsInLine(character) || character is '\n' or '\r';

    public static bool IsInLine(char character) => character is ' ' or '\t' or '\u00A0' or '\u202F' or '\u2007';
}
