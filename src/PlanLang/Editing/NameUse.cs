namespace PlanLang.Editing;

/// <summary>A place at which a name stands.</summary>
/// <param name="Kind">What it stands for.</param>
/// <param name="Name">As it is declared; the words at hand may be a plural, or be in other letters.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">The exact words.</param>
/// <param name="Role">Whether it is declared or used there.</param>
public sealed record NameUse(NameKind Kind, string Name, SourceText Source, TextSpan Span, NameRole Role)
{
    /// <summary>Whether both stand for the same thing.</summary>
    public bool IsSameAs(NameUse other) => Kind == other.Kind && Names.Same(Name, other.Name);
}

/// <summary>What a name does at a place.</summary>
public enum NameRole
{
    /// <summary>It is given there.</summary>
    Declared,

    /// <summary>It refers to something.</summary>
    Used,
}
