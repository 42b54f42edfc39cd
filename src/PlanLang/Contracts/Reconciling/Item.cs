namespace PlanLang.Contracts;

/// <summary>A word, a number or a date. Two are the same where they mean the same.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Meaning">In one form: small letters, figures, <c>2026-07-17</c>.</param>
readonly record struct Item(ItemKind Kind, string Meaning)
{
    /// <summary>As it is written.</summary>
    public string Written { get; init; } = "";

    /// <summary>Whether both mean the same, however they are written.</summary>
    public bool Equals(Item other) => Kind == other.Kind && Meaning == other.Meaning;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Meaning);
}

/// <summary>What an item is.</summary>
enum ItemKind
{
    /// <summary>Anything but the others.</summary>
    Word,

    /// <summary><c>4</c>, <c>90%</c>, <c>£35</c>, <c>two</c>.</summary>
    Number,

    /// <summary><c>Friday 17 July 2026</c>; the weekday is no part of it.</summary>
    Date,

    /// <summary><c>may</c>, <c>must</c>, <c>not</c>: what makes a promise out of a wish.</summary>
    Duty,
}
