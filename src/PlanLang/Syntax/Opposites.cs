namespace PlanLang.Syntax;

/// <summary>The other one of two.</summary>
static class Opposites
{
    /// <summary>Down of up, up of down.</summary>
    public static Direction Opposite(this Direction direction) => direction == Direction.Up ? Direction.Down : Direction.Up;

    /// <summary><c>is not</c> of <c>is</c>, <c>is</c> of <c>is not</c>.</summary>
    public static Polarity Opposite(this Polarity polarity) => polarity == Polarity.Is ? Polarity.IsNot : Polarity.Is;
}
