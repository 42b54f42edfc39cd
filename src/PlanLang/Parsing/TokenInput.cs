using Sprache;

namespace PlanLang.Parsing;

/// <summary>A place between two pieces of a line, as Sprache walks over it; <see cref="Current"/> is a kind of piece.</summary>
sealed class TokenInput(TokenLine line, int index) : IInput
{
    /// <summary>The line.</summary>
    public TokenLine Line { get; } = line;

    /// <summary>How many pieces lie before it.</summary>
    public int Index { get; } = index;

    /// <summary>The piece behind it.</summary>
    public Token Token => Line[Index];

    /// <summary>The kind of the piece behind it.</summary>
    public TokenKind Kind => Token.Kind;

    /// <inheritdoc/>
    public IInput Advance() => Line.At(Index + 1);

    /// <inheritdoc/>
    public char Current => (char)Kind;

    /// <inheritdoc/>
    public bool AtEnd => Index >= Line.Count;

    /// <inheritdoc/>
    public int Position => Index;

    /// <inheritdoc/>
    public string Source => Line.Text;

    /// <inheritdoc/>
    int IInput.Line => 1;

    /// <inheritdoc/>
    public int Column => Index + 1;

    /// <inheritdoc/>
    public IDictionary<object, object> Memos => ImmutableDictionary<object, object>.Empty;

    /// <inheritdoc/>
    public bool Equals(IInput? other) => ReferenceEquals(this, other);

    /// <summary>From the first character behind this place to the last one before the other.</summary>
    public TextSpan To(TokenInput end) => end.Index > Index
        ? Token.Span.To(Line[end.Index - 1].Span)
        : new TextSpan(Token.Span.Start, Token.Span.Start);
}
