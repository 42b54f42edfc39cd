using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Whether the family can have the service.</summary>
/// <param name="Criteria">Which, in the version that is in force.</param>
/// <param name="When">Its condition; null where the line is missing.</param>
public sealed record CriteriaAssessment(Criteria Criteria, Judgement? When);

/// <summary>Whether a result can be claimed.</summary>
/// <param name="Result">Which, in the version that is in force.</param>
/// <param name="When">Its condition; null where the line is missing.</param>
/// <param name="Discretion">Who decided that it counts as met, and why; null where nobody did, and where the condition is met.</param>
/// <param name="PaidInstead">The result that is paid and excludes this one, though it is met; null otherwise.</param>
public sealed record ResultAssessment(Result Result, Judgement? When, DiscretionEntry? Discretion, Result? PaidInstead)
{
    /// <summary>Whether it is met, by its condition or by discretion.</summary>
    public bool IsMet => When?.Verdict == Verdict.Met || Discretion is not null;

    /// <summary>Pounds; nothing where another result is paid instead, null where the result does not say.</summary>
    public Fraction? Pays => PaidInstead is null ? Result.Pays : 0;
}

/// <summary>What one family says to a question about many.</summary>
/// <param name="Figure">Which, in the version that is in force.</param>
/// <param name="Concerns">Whether the question is about the family, by its first day.</param>
/// <param name="When">Its condition as things stood on the day of closing, or after it where that is what it looks at; null while the work goes on.</param>
sealed record FigureAssessment(Figure Figure, Verdict Concerns, Judgement? When);

/// <summary>Several goals as one number.</summary>
/// <param name="Score">Which.</param>
/// <param name="Value">The number with two decimals; null as long as a score is missing.</param>
/// <param name="Goals">What it is made of, in the order written.</param>
public sealed record ScoreAssessment(Score Score, decimal? Value, ImmutableArray<GoalScore> Goals);

/// <summary>One goal of a score.</summary>
/// <param name="Goal">Its id.</param>
/// <param name="Weight">How much it counts.</param>
/// <param name="Entry">Its latest score; null where there is none yet.</param>
public sealed record GoalScore(string Goal, int Weight, ScoreEntry? Entry);
