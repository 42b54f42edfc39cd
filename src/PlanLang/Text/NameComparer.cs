namespace PlanLang.Text;

/// <summary>Compares names as <see cref="Names"/> says, whether they are strings or stretches of text.</summary>
sealed class NameComparer : IEqualityComparer<string>, IAlternateEqualityComparer<ReadOnlySpan<char>, string>
{
    /// <inheritdoc/>
    public bool Equals(string? x, string? y) => x is null || y is null ? x is null && y is null : Names.Same(x, y);

    /// <inheritdoc/>
    public bool Equals(ReadOnlySpan<char> alternate, string other) => Names.Same(alternate, other);

    /// <inheritdoc/>
    public int GetHashCode(string obj) => GetHashCode(obj.AsSpan());

    /// <inheritdoc/>
    public int GetHashCode(ReadOnlySpan<char> alternate) => Names.IsPlain(alternate)
        ? string.GetHashCode(alternate, StringComparison.OrdinalIgnoreCase)
        : string.GetHashCode(Names.Fold(alternate), StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public string Create(ReadOnlySpan<char> alternate) => alternate.ToString();
}
