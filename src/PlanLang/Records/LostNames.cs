using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>
/// Messages about the diary that only follow from one about the plan: a name that the plan holds in a line that could not
/// be read, and what a library would have told that was not found.
/// </summary>
static class LostNames
{
    /// <summary>What is said of the diary, without those messages.</summary>
    /// <param name="ofDiary">What is said of the diary.</param>
    /// <param name="plan">The plan as it was read.</param>
    /// <param name="ofMeaning">What is said of the plan's meaning.</param>
    public static IEnumerable<Diagnostic> Without(
        ImmutableArray<Diagnostic> ofDiary, FileSyntax plan, ImmutableArray<Diagnostic> ofMeaning) =>
        plan.Diagnostics.Concat(ofMeaning).All(one => one.Severity != Severity.Error)
            ? ofDiary
            : ofDiary.Where(one =>
                !IsInPlan(one, plan.Source) && !(IsShared(one) && ofMeaning.Any(other => other.Missing == Missing.Library)));

    static bool IsInPlan(Diagnostic diagnostic, SourceText plan) =>
        diagnostic.Missing is Missing.Measure or Missing.Name
        && plan.Text.Contains(diagnostic.Source[diagnostic.Span], StringComparison.OrdinalIgnoreCase);

    /// <summary>What is spelt almost like something at hand is a slip all the same.</summary>
    static bool IsShared(Diagnostic diagnostic) => diagnostic.Missing is Missing.Measure or Missing.Term && diagnostic.Fix is null;
}
