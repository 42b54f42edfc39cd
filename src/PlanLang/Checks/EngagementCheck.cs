using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>
/// A sanction for not engaging, whose support is nothing but what the family itself does: who does not come may not be
/// able to, so the team has to do more first.
/// </summary>
static class EngagementCheck
{
    static readonly ImmutableArray<string> NotEngaging =
    [
        "not engage", "not engaging", "not engaged", "non engagement", "engagement", "fails to engage", "fail to engage",
        "does not cooperate", "not working with", "not work with", "missed appointments", "missed appointment", "missed visits",
        "missed visit", "appointments missed", "visits missed", "refuses support", "refuse support", "refuses help", "refuse help",
    ];

    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        from sanction in plan.Sanctions
        where !sanction.Support.IsEmpty && IsForNotEngaging(sanction, plan) && !sanction.Support.Any(IsByTeam)
        select DiagnosticCatalog.NotEngagingWithoutHelp(
            sanction.Title.At.Source, sanction.Title.At.Span, Examples.Worker(plan));

    static bool IsForNotEngaging(Sanction sanction, Plan plan) =>
        Words.HoldAny(Words.Of(sanction.Title.Text), NotEngaging)
        || (sanction.When is { } when && Leaf.Of(when, plan).Any(leaf => Words.HoldAny(MeasureWords(leaf.Condition), NotEngaging)));

    static ImmutableArray<string> MeasureWords(Condition condition) => condition switch
    {
        ValueCondition value => Words.Of(value.Measure.Name),
        ChangeCondition change => Words.Of(change.Measure.Name),
        _ => [],
    };

    static bool IsByTeam(PlanAction action) => action.Who.Any(person => person.Side == Side.Team);
}
