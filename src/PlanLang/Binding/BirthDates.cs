using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Children without a birth date, as soon as something depends on who is a child.</summary>
static class BirthDates
{
    static readonly ImmutableArray<string> Words = [" born ", " age ", " aged ", " dob "];

    /// <summary>Reports each such child at home once.</summary>
    /// <param name="askedBy">The words that depend on it, for example <c>each child</c>.</param>
    /// <param name="context">Where they stand.</param>
    public static void Ask(TextSpan askedBy, BindingContext context)
    {
        foreach (var child in context.Scope.Everybody.Where(IsUndated))
        {
            context.Report(DiagnosticCatalog.BirthDateMissing(
                child.At.Source, child.At.Span, context.Source.LineAt(askedBy.Start)));
        }
    }

    static bool IsUndated(Person person) =>
        person.IsAtHome && person.Facts.Born is null && ChildRoles.Contains(person.Role) && !SaysWhen(person.At);

    /// <summary>A birth date that could not be read, or an age in its place, has been reported.</summary>
    static bool SaysWhen(Location person) =>
        FactsOf(person) is var facts
        && (facts.Any(fact => char.IsAsciiDigit(fact[0]))
            || Words.Any(word => facts.Any(fact => $" {fact} ".Contains(word, StringComparison.OrdinalIgnoreCase))));

    static ImmutableArray<string> FactsOf(Location person) =>
        [.. person.Source[person.Source.Line(person.Line)].Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Skip(1)];
}
