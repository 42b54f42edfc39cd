using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Checks;

/// <summary>
/// Nobody is given a sanction because nobody wrote anything down: what is so when nothing is recorded (<c>no</c>,
/// <c>fewer than</c>, <c>at most</c>, <c>less than</c>, <c>none of</c>, <c>not</c>) needs a measure with a promised return.
/// </summary>
static class SilenceCheck
{
    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        from sanction in plan.Sanctions
        from leaf in sanction.When is { } when ? Leaf.Of(when, plan) : []
        where IsSoOfSilence(leaf)
        from said in Say(leaf)
        select said;

    static bool IsSoOfSilence(Leaf leaf) => leaf switch
    {
        { Condition: StageLastedCondition or PlanRunCondition or SanctionCondition } => false,
        { Polarity: Polarity.IsNot } => true,
        { Condition: ValueCondition value } => IsLow(value.Comparison),
        { Condition: ChangeCondition change } => change.Change.Direction == Direction.Down && change.Measure.Kind is CountKind,
        { Condition: StatusCondition status } => status.Polarity == Polarity.IsNot,
        { Condition: ActionCondition action } => IsLeftUndone(action),
        _ => false,
    };

    static IEnumerable<Diagnostic> Say(Leaf leaf) => LookedAt.By(leaf.Condition)?.Measure switch
    {
        null => [DiagnosticCatalog.SanctionForUnwritten(leaf.At.Source, leaf.At.Span)],
        { Promise: null or { Every: null } } measure => [DiagnosticCatalog.SanctionForSilence(leaf.At.Source, leaf.At.Span, measure.Name)],
        _ => [],
    };

    static bool IsLow(Comparison comparison) => comparison.Comparator switch
    {
        Comparator.AtMost or Comparator.LessThan => true,
        Comparator.Exactly or Comparator.Between => comparison.Bound.Value <= 0,
        _ => false,
    };

    static bool IsLeftUndone(ActionCondition action) =>
        action.Polarity == Polarity.IsNot || action.Status is ActionStatus.Overdue or ActionStatus.Slipping;
}
