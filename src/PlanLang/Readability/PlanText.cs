using PlanLang.Model;

namespace PlanLang.Readability;

/// <summary>Words of a plan that stand on a page as they were written.</summary>
/// <param name="Prose">The words and where they stand.</param>
/// <param name="Kind">What they are.</param>
sealed record PlanText(Prose Prose, PlanTextKind Kind)
{
    ImmutableArray<TextWord> _words;

    /// <summary>The words in the file, with its line breaks.</summary>
    public string Written { get; } = Prose.At.Source[Prose.At.Span];

    /// <summary>Its words.</summary>
    public ImmutableArray<TextWord> Words => _words.IsDefault ? _words = TextWord.In(Written) : _words;

    /// <summary>A place in it as a place in the file.</summary>
    public TextSpan At(TextSpan part) => part.MovedBy(Prose.At.Span.Start);
}

/// <summary>What words of a plan are, as far as it matters to how they should be written.</summary>
enum PlanTextKind
{
    /// <summary>What the worker wrote for the family to read.</summary>
    Worker,

    /// <summary>What somebody does.</summary>
    Action,

    /// <summary>What a child wants to reach.</summary>
    GoalOfAChild,

    /// <summary>What must stay as it is: what somebody said, and on what a power rests.</summary>
    Exact,
}
