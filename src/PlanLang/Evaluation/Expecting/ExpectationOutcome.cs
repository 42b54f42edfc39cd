using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>What became of one line of an expectation.</summary>
/// <param name="On">The day on which it was judged.</param>
/// <param name="Expected">What was expected.</param>
/// <param name="Found">How it stands, in every word that fits, the most telling first: <c>on track</c>, <c>too early</c>.</param>
public sealed record ExpectationOutcome(DateOnly On, ExpectedStanding Expected, ImmutableArray<string> Found)
{
    /// <summary>Whether it stands as expected.</summary>
    public bool Holds => Found.Contains(Expected.Standing) == (Expected.Polarity == Polarity.Is);
}
