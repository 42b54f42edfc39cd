using PlanLang.Diagnostics;

namespace PlanLang.Formatting;

/// <summary>The lines of a file on which a mistake begins: what their author meant is not known. A warning is no mistake.</summary>
sealed class Mistakes
{
    readonly SourceText _source;
    readonly ImmutableArray<int> _lines;

    Mistakes(SourceText source, ImmutableArray<int> lines)
    {
        _source = source;
        _lines = lines;
    }

    /// <summary>Whether there is one at all.</summary>
    public bool AreAny => !_lines.IsEmpty;

    /// <summary>Those that reading the file has found.</summary>
    public static Mistakes Of(SourceText source, ImmutableArray<Diagnostic> found) => new(
        source,
        [
            .. found
                .Where(diagnostic => diagnostic.Severity == Severity.Error)
                .Select(diagnostic => source.LineAt(diagnostic.Span.Start))
                .Order(),
        ]);

    /// <summary>Whether one begins on any of the lines that the stretch touches.</summary>
    public bool AreIn(TextSpan lines)
    {
        var found = _lines.BinarySearch(_source.LineAt(lines.Start));
        var first = found >= 0 ? found : ~found;

        return first < _lines.Length && _lines[first] <= _source.LineAt(lines.End);
    }
}
