using System.Globalization;
using PlanLang.Model;
using PlanLang.Wording;

namespace PlanLang.Agreement;

/// <summary>The rules of a service: who can have it, what it can claim for, how it scores.</summary>
static class RuleClauses
{
    /// <summary>Criteria, results, figures and scores, in the order of the plan.</summary>
    public static IEnumerable<Clause> Of(Plan plan) =>
    [
        .. plan.Criteria.Select(criteria => Clause.Of(
            ClauseKind.Criteria,
            $"criteria {criteria.Id}",
            criteria.At,
            ClausePart.Of(ClausePart.Title, criteria.Title),
            ClausePart.Of("when", criteria.When),
            ClausePart.Of("otherwise", criteria.Otherwise),
            ClausePart.Of("in force", criteria.Origin.InForce),
            ClausePart.Of(criteria.SeenBy))),
        .. plan.Results.Select(result => Clause.Of(
            ClauseKind.Result,
            $"result {result.Id}",
            result.At,
            ClausePart.Of(ClausePart.Title, result.Title),
            ClausePart.Of("when", result.When),
            ClausePart.Of("pays", result.Pays is { } pays ? $"£{DecimalWording.Of(pays)}" : null),
            new("not with", result.NotWith),
            ClausePart.Of("in force", result.Origin.InForce),
            ClausePart.Of(result.SeenBy))),
        .. plan.Figures.Select(figure => Clause.Of(
            ClauseKind.Figure,
            $"figure {figure.Id}",
            figure.At,
            ClausePart.Of(ClausePart.Title, figure.Title),
            ClausePart.Of("of families where", figure.Of),
            ClausePart.Of("when", figure.When),
            ClausePart.Of("in force", figure.Origin.InForce))),
        .. plan.Scores.Select(score => Clause.Of(
            ClauseKind.Score,
            $"score {score.Id}",
            score.At,
            ClausePart.Of(ClausePart.Title, score.Title),
            new("weights", [.. score.Weights.Select(Text)]),
            ClausePart.Of(score.SeenBy))),
    ];

    static string Text(GoalWeight weight) => string.Create(CultureInfo.InvariantCulture, $"{weight.Goal}: {weight.Weight}");
}
