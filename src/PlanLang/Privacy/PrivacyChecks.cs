using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>What can be said of a plan once it is known who may see what.</summary>
static class PrivacyChecks
{
    /// <summary>What all of them have to say, check by check; who is a child is decided on <paramref name="day"/>.</summary>
    public static IEnumerable<Diagnostic> Check(Plan plan, DateOnly day) =>
        [.. FlowCheck.Check(plan, day), .. WidenedPartCheck.Check(plan, day), .. StrengthsCheck.Check(plan, day)];
}
