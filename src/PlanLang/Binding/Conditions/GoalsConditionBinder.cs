using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Binding;

/// <summary><c>goal school is met</c>, <c>every goal about education is met</c>, <c>goals school and calm are met</c>.</summary>
static class GoalsConditionBinder
{
    public static GoalsCondition? Bind(GoalsConditionSyntax syntax, BindingContext context)
    {
        var goals = Goals(syntax.Goals, context);
        var standing = StandingBinder.Bind(syntax.Status, syntax.Polarity, "a goal", StatusWording.Goals, context);

        return goals is not null && standing is { } known
            ? new GoalsCondition(goals, known.Polarity, (GoalStatus)known.Status, context.At(syntax.Span))
            : null;
    }

    static GoalSet? Goals(GoalSetSyntax syntax, BindingContext context)
    {
        if (syntax is QuantifiedGoalsSyntax quantified)
        {
            return Quantified(quantified, context);
        }

        var names = syntax is NamedGoalsSyntax named ? named.Names : [];
        var ids = names.Select(name => Lookup.Goal(name, context)).OfType<string>().ToImmutableArray();

        return ids.Length == names.Length ? new NamedGoals(ids) : null;
    }

    static QuantifiedGoals? Quantified(QuantifiedGoalsSyntax syntax, BindingContext context)
    {
        var quantifier = ListBinder.Quantifier(syntax.Kind, syntax.Count);
        if (syntax.About is null)
        {
            return new QuantifiedGoals(quantifier, null);
        }

        return Lookup.Topic(syntax.About, context) is { } topic ? new QuantifiedGoals(quantifier, topic) : null;
    }
}
