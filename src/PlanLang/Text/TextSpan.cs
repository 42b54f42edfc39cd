namespace PlanLang.Text;

/// <summary>A stretch of text: from <paramref name="Start"/> up to, but not including, <paramref name="End"/>.</summary>
/// <param name="Start">The offset of the first character, from 0, in UTF-16 units.</param>
/// <param name="End">The offset behind the last character; equal to the start where the stretch is empty.</param>
public readonly record struct TextSpan(int Start, int End)
{
    /// <summary>How many UTF-16 units it holds.</summary>
    public int Length => End - Start;

    /// <summary>From the start of this stretch to the end of the other, which lies behind it.</summary>
    public TextSpan To(TextSpan other) => new(Start, Math.Max(End, other.End));

    /// <summary>The same stretch, so many characters further on.</summary>
    internal TextSpan MovedBy(int offset) => new(Start + offset, End + offset);

    /// <summary>Whether the offset lies inside, or right behind the last character.</summary>
    public bool Touches(int offset) => Start <= offset && offset <= End;
}
