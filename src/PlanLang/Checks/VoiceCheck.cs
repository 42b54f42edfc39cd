using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>Every child at home has been asked, and the plan says what they said.</summary>
static class VoiceCheck
{
    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        from person in plan.Family
        where person.IsAtHome && person.IsChildOn(plan.Started) && plan.Voices.All(voice => voice.Of.Name != person.Name)
        select DiagnosticCatalog.ChildWithoutVoice(person.At.Source, person.At.Span, person.Name, DateWords.Format(plan.Started));
}
