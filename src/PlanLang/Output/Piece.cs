namespace PlanLang.Output;

/// <summary>Some words of a line.</summary>
/// <param name="Tone">What they are.</param>
/// <param name="Text">The words.</param>
public readonly record struct Piece(Tone Tone, string Text)
{
    /// <summary>Plain words.</summary>
    public static implicit operator Piece(string text) => new(Tone.Plain, text);

    /// <summary>Plain words.</summary>
    public static Piece FromString(string text) => text;
}
