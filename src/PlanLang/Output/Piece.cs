namespace PlanLang.Output;

/// <summary>Some words of a line.</summary>
/// <param name="Tone">What they are.</param>
/// <param name="Text">The words.</param>
/// <param name="Picture">What a terminal shows in front of them, such as <c>▁▂▅</c>; empty for nothing.</param>
public readonly record struct Piece(Tone Tone, string Text, string Picture = "")
{
    /// <summary>Plain words.</summary>
    public static implicit operator Piece(string text) => new(Tone.Plain, text);

    /// <summary>Plain words.</summary>
    public static Piece FromString(string text) => text;
}
