using PlanLang.Dates;

namespace PlanLang.Parsing;

/// <summary>
/// The pieces of the value that is being read, and how far reading has come. One is used again and again for all the
/// values of a file, so that a piece costs no memory of its own; it belongs to one reader on one thread.
/// </summary>
sealed class TokenLine(string text)
{
    readonly List<Token> _tokens = new(64);
    readonly List<TokenInput> _inputs = new(64);
    readonly List<string> _expected = [];
    int _end;

    /// <summary>The file.</summary>
    public string Text { get; } = text;

    /// <summary>How many pieces there are; the end of the line is not one of them.</summary>
    public int Count => _tokens.Count;

    /// <summary>The piece at which something else was expected, of all attempts the furthest.</summary>
    public int FailedAt { get; private set; }

    /// <summary>What was expected there, each once, in the order in which it was tried.</summary>
    public IReadOnlyList<string> Expected => _expected;

    /// <summary>What is wrong with the first date that cannot be read, and the offset it is counted from; null where none is wrong.</summary>
    public (DateFailure Failure, int Offset)? BadDate { get; private set; }

    /// <summary>The word that mixes <c>and</c> with <c>or</c>; null where none does.</summary>
    public TextSpan? Mixture { get; private set; }

    /// <summary>Where reading begins.</summary>
    public TokenInput Start => At(0);

    /// <summary>Cuts the value into pieces and forgets the one before.</summary>
    public void Read(TextSpan span)
    {
        _tokens.Clear();
        _expected.Clear();
        (FailedAt, BadDate, Mixture, _end) = (0, null, null, span.End);
        Lexer.Read(Text, span, this);
    }

    public void Add(Token token) => _tokens.Add(token);

    /// <summary>The piece with that number; an empty one at the end of the line.</summary>
    public Token this[int index] =>
        index < _tokens.Count ? _tokens[index] : new Token(TokenKind.End, new TextSpan(EndOffset, EndOffset));

    /// <summary>The characters from a piece to the end of the line.</summary>
    public ReadOnlySpan<char> CharactersFrom(int index) => Text.AsSpan(this[index].Span.Start..EndOffset);

    /// <summary>The characters of a piece.</summary>
    public ReadOnlySpan<char> Characters(int index)
    {
        var span = this[index].Span;

        return Text.AsSpan(span.Start, span.Length);
    }

    /// <summary>The place before the piece with that number.</summary>
    public TokenInput At(int index)
    {
        while (_inputs.Count <= index)
        {
            _inputs.Add(new TokenInput(this, _inputs.Count));
        }

        return _inputs[index];
    }

    /// <summary>Remembers what was expected, if reading has never come further.</summary>
    public void Expect(int index, string what)
    {
        if (index < FailedAt)
        {
            return;
        }

        if (index > FailedAt)
        {
            FailedAt = index;
            _expected.Clear();
        }

        if (!_expected.Contains(what))
        {
            _expected.Add(what);
        }
    }

    /// <summary>Remembers a date that cannot be read, counted from <paramref name="offset"/>.</summary>
    public void ReportDate(DateFailure failure, int offset) => BadDate ??= (failure, offset);

    /// <summary>Remembers the word that mixes <c>and</c> with <c>or</c>.</summary>
    public void ReportMixture(TextSpan joiner) => Mixture ??= joiner;

    int EndOffset => _tokens.Count > 0 ? _tokens[^1].Span.End : _end;
}
