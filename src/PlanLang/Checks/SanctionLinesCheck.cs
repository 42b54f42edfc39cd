using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>
/// A sanction says whom it is given to, on what power, since when they know, what help comes first, when it may be
/// considered, who decides, and how it ends.
/// </summary>
static class SanctionLinesCheck
{
    static readonly ImmutableArray<RequiredLine<Sanction>> Lines =
    [
        new(["given to"], sanction => sanction.GivenTo.IsEmpty, (sanction, plan) => DiagnosticCatalog.SanctionForNobody(
            sanction.At.Source, sanction.At.Span, sanction.Name ?? sanction.Title.Text, Examples.Adult(plan))),
        new(["power"], sanction => sanction.Power is null, (sanction, _) => DiagnosticCatalog.SanctionWithoutPower(
            sanction.At.Source, sanction.At.Span, sanction.Name ?? sanction.Title.Text)),
        new(["told on"], sanction => sanction.ToldOn is null, (sanction, plan) => DiagnosticCatalog.SanctionNotTold(
            sanction.At.Source, sanction.At.Span, sanction.Name ?? sanction.Title.Text, DateWords.Format(plan.Started))),
        new(["support"], sanction => sanction.Support.IsEmpty, (sanction, plan) => DiagnosticCatalog.SanctionWithoutSupport(
            sanction.At.Source, sanction.At.Span, sanction.Name ?? sanction.Title.Text, Examples.Action(plan))),
        new(["may be considered when"], sanction => sanction.When is null, (sanction, _) => DiagnosticCatalog.SanctionWithoutCondition(
            sanction.At.Source, sanction.At.Span, sanction.Name ?? sanction.Title.Text)),
        new(["decided by"], sanction => sanction.DecidedBy.IsEmpty, (sanction, plan) => DiagnosticCatalog.SanctionDecidedByNobody(
            sanction.At.Source, sanction.At.Span, sanction.Name ?? sanction.Title.Text, Examples.Worker(plan))),
        new(["ends when"], sanction => sanction.EndsWhen is null, (sanction, _) => DiagnosticCatalog.SanctionWithoutEnd(
            sanction.At.Source, sanction.At.Span, sanction.Name ?? sanction.Title.Text)),
    ];

    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        plan.Sanctions.SelectMany(sanction => RequiredLine<Sanction>.Missing(
            Lines, sanction, sanction.SharedAt is { } shared ? [sanction.At, shared] : [sanction.At], plan));
}
