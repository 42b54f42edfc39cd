using PlanLang.Syntax;

namespace PlanLang.Reporting;

/// <summary>What all families said to one question.</summary>
/// <param name="Question">Which.</param>
/// <param name="Yes">For how many it is so.</param>
/// <param name="No">For how many it is not.</param>
/// <param name="Unknown">Of how many nobody can say.</param>
/// <param name="StillOpen">With how many the work goes on.</param>
/// <param name="Values">What was measured of those for whom it is so or not, in order of size.</param>
sealed record Tally(Question Question, int Yes, int No, int Unknown, int StillOpen, ImmutableArray<Measured> Values)
{
    /// <summary>How many it is said of.</summary>
    public int Asked => Yes + No;

    /// <summary>The one in the middle, or the mean of the two; null where too few families stand behind it.</summary>
    public Measured? Median => Values.Length < SmallNumbers.Fewest
        ? null
        : Values[0] with { Number = (Values[(Values.Length - 1) / 2].Number + Values[Values.Length / 2].Number) / 2 };

    /// <summary>All of them together, where they are numbers of things; null for shares, and where too few families stand behind it.</summary>
    public Measured? Total => Values is [{ Unit: AmountUnit.Number } first, ..] && Values.Length >= SmallNumbers.Fewest
        ? first with { Number = Values.Aggregate((Fraction)0, (sum, value) => sum + value.Number) }
        : null;

    /// <summary>Counts the answers to one question.</summary>
    public static Tally Of(Question question, IReadOnlyCollection<Answer> answers) => new(
        question,
        answers.Count(answer => answer.Kind == AnswerKind.Yes),
        answers.Count(answer => answer.Kind == AnswerKind.No),
        answers.Count(answer => answer.Kind == AnswerKind.Unknown),
        answers.Count(answer => answer.Kind == AnswerKind.StillOpen),
        [
            .. answers.Where(answer => answer.Kind is AnswerKind.Yes or AnswerKind.No)
                .Select(answer => answer.Value)
                .OfType<Measured>()
                .OrderBy(value => value.Number),
        ]);
}
