namespace PlanLang.Diagnostics;

/// <summary>Something said to the author about one place in one file.</summary>
/// <param name="Code">For example <c>PL0201</c>; each has a page in <c>grammar/diagnostics</c>, and none is used twice.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">The exact words.</param>
/// <param name="Message">One plain sentence with a full stop, that quotes the author's words.</param>
/// <param name="Hint">What to write instead, ready to be pasted where it can be.</param>
/// <param name="Fix">The change that mends it; null where no single change does.</param>
public sealed record Diagnostic(
    string Code, Severity Severity, SourceText Source, TextSpan Span, string Message, string Hint, CodeFix? Fix = null)
{
    /// <summary>The first line of the words, from 1.</summary>
    public int Line => Source.LineAt(Span.Start);

    /// <summary>
    /// Changes of which the author may choose one, where no single one is sure: readings of what was written, or a line
    /// that says what is missing and is still to be looked over.
    /// </summary>
    public ImmutableArray<CodeFix> Offers { get; init; } = [];

    /// <summary>Another place that has to do with it; null where there is none.</summary>
    public RelatedWords? Related { get; init; }

    /// <summary>Whether the words do nothing, so that they could be left out.</summary>
    public bool IsIdle { get; init; }

    /// <summary>What was looked for in vain.</summary>
    internal Missing Missing { get; init; }

    /// <summary>The same of the same words, so many characters further on in a file.</summary>
    internal Diagnostic MovedTo(SourceText source, int distance) => this with
    {
        Source = source,
        Span = Span.MovedBy(distance),
        Fix = Fix?.MovedBy(distance),
        Offers = [.. Offers.Select(offer => offer.MovedBy(distance))],
        Related = Related is { } related && related.Source == Source ? related with { Source = source, Span = related.Span.MovedBy(distance) } : Related,
    };
}

/// <summary>A change to the text that mends a mistake.</summary>
/// <param name="Span">What is replaced.</param>
/// <param name="Replacement">What comes in its place.</param>
public sealed record CodeFix(TextSpan Span, string Replacement)
{
    /// <summary>The same so many characters further on.</summary>
    internal CodeFix MovedBy(int distance) => this with { Span = Span.MovedBy(distance) };
}

/// <summary>Another place that has to do with a mistake.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The words.</param>
/// <param name="Message">What they have to do with it.</param>
public sealed record RelatedWords(SourceText Source, TextSpan Span, string Message);
