using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>Two agencies that each set out to do the same: nobody told them of each other.</summary>
static class SameActionCheck
{
    public static IEnumerable<Diagnostic> Check(Plan plan) => plan.Actions
        .GroupBy(action => action.Title.Text, Names.Comparer)
        .SelectMany(alike => Of([.. alike]));

    /// <summary>One warning, at the first action of another agency than the first one's.</summary>
    static IEnumerable<Diagnostic> Of(ImmutableArray<PlanAction> alike)
    {
        var (first, agencies) = (alike[0], AgenciesOf(alike[0]));
        var second = agencies.IsEmpty ? null : alike.Skip(1).FirstOrDefault(action => IsOfOthers(action, agencies));

        return second is null ? [] :
        [
            DiagnosticCatalog.SameAction(
                second.Title.At.Source,
                second.Title.At.Span,
                second.Title.Text,
                (agencies[0], AgenciesOf(second)[0]),
                string.Join(", ", first.Who.Concat(second.Who).Select(person => person.Name))),
        ];
    }

    static bool IsOfOthers(PlanAction action, ImmutableArray<string> agencies) =>
        action.Who.Any(person => person.Facts.Agency is not null)
        && !action.Who.Any(person => person.Facts.Agency is { } agency && agencies.Contains(agency, Names.Comparer));

    static ImmutableArray<string> AgenciesOf(PlanAction action) => [.. action.Who.Select(person => person.Facts.Agency).OfType<string>()];
}
