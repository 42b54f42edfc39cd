namespace PlanLang.Parsing;

/// <summary>
/// What one piece of a line is. Words of the grammar have a kind each, numbered from <see cref="FirstWord"/> on in the
/// order of <see cref="Vocabulary"/>; all other words are a <see cref="Word"/>.
/// </summary>
enum TokenKind : ushort
{
    End,
    Word,
    Number,
    Percent,
    Money,
    Ordinal,
    IsoDate,
    NumericDate,
    Comma,
    Colon,
    Dash,
    Stop,
    FirstWord,
}
