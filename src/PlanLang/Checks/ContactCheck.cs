using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>A consequence that takes away contact with a child: contact is the child's, and never a punishment or a prize.</summary>
static class ContactCheck
{
    static readonly ImmutableArray<string> Contact =
        ["contact", "see", "sees", "seeing", "visit", "visits", "phone calls with", "time with"];

    static readonly ImmutableArray<string> TakenAway =
    [
        "no", "not", "stop", "stops", "stopped", "lose", "loses", "less", "fewer", "suspend", "suspended", "end", "ends", "without",
        "cannot", "can't", "won't", "reduce", "reduced", "cancel", "cancelled", "until",
    ];

    static readonly ImmutableArray<string> Children =
        ["child", "children", "kids", "son", "daughter", "baby", "boys", "girls", "sons", "daughters"];

    public static IEnumerable<Diagnostic> Check(Plan plan)
    {
        ImmutableArray<string> children =
        [
            .. Children,
            .. plan.Family.Where(person => person.IsChildOn(plan.Started)).Select(person => string.Join(' ', Words.Of(person.Name))),
        ];

        return from sanction in plan.Sanctions
               let words = Words.Of(sanction.Title.Text)
               where Words.HoldAny(words, Contact) && Words.HoldAny(words, TakenAway) && Words.HoldAny(words, children)
               select DiagnosticCatalog.ContactTakenAway(sanction.Title.At.Source, sanction.Title.At.Span);
    }
}
