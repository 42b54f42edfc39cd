namespace PlanLang.Syntax;

/// <summary>Whether something must be so or must not be so.</summary>
public enum Polarity
{
    /// <summary><c>is</c>.</summary>
    Is,

    /// <summary><c>is not</c>.</summary>
    IsNot,
}
