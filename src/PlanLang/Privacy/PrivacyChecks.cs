using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Privacy;

/// <summary>What can be said of a plan once it is known who may see what.</summary>
static class PrivacyChecks
{
    /// <summary>What all of them have to say, check by check; who is a child is decided on <paramref name="day"/>.</summary>
    public static IEnumerable<Diagnostic> Check(Plan plan, DateOnly day) =>
    [
        .. FlowCheck.Check(plan, day),
        .. WidenedPartCheck.Check(plan, day),
        .. StrengthsCheck.Check(plan, day),
        .. SharedGoals.Check(SharedGoals.In(plan, day), day),
    ];

    /// <summary>The same of what the diary says in so many words.</summary>
    public static IEnumerable<Diagnostic> Check(Diary diary, Plan plan, DateOnly day) => FlowCheck.Check(diary, plan, day);
}
