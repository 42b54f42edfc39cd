using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>
/// A sanction is never given to a child under 10, the age of criminal responsibility in England and Wales, on the day
/// the family is told of it.
/// </summary>
static class YoungChildCheck
{
    const int Age = 10;

    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        from sanction in plan.Sanctions
        from person in sanction.GivenTo
        let day = sanction.ToldOn ?? plan.Started
        where person.Side == Side.Family && MayBeTooYoung(person, day)
        select Say(sanction, person, day);

    static bool MayBeTooYoung(Person person, DateOnly day) => person.Facts.Born is { } born
        ? day < MonthArithmetic.Add(born, Age, 0)
        : person.IsChildOn(day);

    static Diagnostic Say(Sanction sanction, Person person, DateOnly day)
    {
        var at = WrittenLines.WordOn(sanction.At, "given to", person.Name);

        return person.Facts.Born is { } born
            ? DiagnosticCatalog.SanctionForYoungChild(at.Source, at.Span, person.Name, DateWords.Format(born), DateWords.Format(day))
            : DiagnosticCatalog.SanctionForChildOfUnknownAge(at.Source, at.Span, person.Name);
    }
}
