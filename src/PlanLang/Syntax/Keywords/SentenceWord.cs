namespace PlanLang.Syntax;

/// <summary>A word, or a group of words, with a fixed meaning inside a sentence.</summary>
/// <param name="Words">In small letters, single blanks between them: <c>at least</c>.</param>
/// <param name="Part">The part of a sentence it plays.</param>
/// <param name="Meaning">One sentence, as an editor shows it.</param>
/// <param name="Example">A sentence that holds it.</param>
public sealed record SentenceWord(string Words, SentencePart Part, string Meaning, string Example);

/// <summary>The parts of a sentence.</summary>
public enum SentencePart
{
    /// <summary>Whom a sentence speaks of: <c>each child</c>.</summary>
    Subject,

    /// <summary>What must hold: <c>at least</c>, <c>is</c>.</summary>
    Bound,

    /// <summary>How something moved: <c>up by</c>.</summary>
    Change,

    /// <summary>The time it speaks of: <c>over the last</c>.</summary>
    Time,

    /// <summary>A unit of time: <c>school weeks</c>.</summary>
    Unit,

    /// <summary>How often: <c>every</c>, <c>twice</c>.</summary>
    Often,

    /// <summary>A number in words: <c>a third</c>.</summary>
    Amount,

    /// <summary>What holds sentences together: <c>and</c>, <c>all of</c>.</summary>
    Connective,

    /// <summary>What a sentence refers to: <c>goal</c>, <c>this stage</c>.</summary>
    Reference,

    /// <summary>How something stands: <c>met</c>, <c>in force</c>.</summary>
    Standing,

    /// <summary>A fact about a person or a measure: <c>born</c>, <c>higher is better</c>.</summary>
    Fact,
}
