using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Criteria, and the condition that any rule has.</summary>
static class RuleAssessor
{
    /// <summary>How criteria stand at the date, in the version that is in force then.</summary>
    public static CriteriaAssessment Assess(Criteria criteria, Standpoint at) => new(criteria, WhenOf(criteria, at));

    /// <summary>What the condition comes to; it does not apply on a day on which the rule is not in force.</summary>
    public static Judgement? WhenOf(Rule rule, Standpoint at) =>
        rule.When is not { } condition ? null
        : rule.Origin.IsInForce(at.AsOf) ? Judge.Of(condition, at)
        : Leaf.NotInForce(condition, rule.Origin.InForce);
}
