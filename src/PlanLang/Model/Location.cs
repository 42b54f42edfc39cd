namespace PlanLang.Model;

/// <summary>
/// Where something is declared: a plan may use libraries, so the file belongs to it. It is kept by its distance from a
/// marker of the text, and so stays right where lines above it are written.
/// </summary>
public readonly record struct Location
{
    readonly Marker _marker;
    readonly TextSpan _behind;

    /// <summary>Takes a place in a file.</summary>
    /// <param name="source">The file.</param>
    /// <param name="span">The exact words.</param>
    public Location(SourceText source, TextSpan span)
    {
        _marker = source.Markers.Before(span.Start);
        _behind = span.MovedBy(-_marker.Start);
    }

    /// <summary>The file.</summary>
    public SourceText Source => _marker.Source;

    /// <summary>The exact words.</summary>
    public TextSpan Span
    {
        get => _behind.MovedBy(_marker.Start);
        init => _behind = value.MovedBy(-_marker.Start);
    }

    /// <summary>The line, from 1.</summary>
    public int Line => Source.LineAt(Span.Start);

    /// <inheritdoc/>
    public bool Equals(Location other) => Source == other.Source && Span == other.Span;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Source, Span);
}
