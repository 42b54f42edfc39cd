using PlanLang.Agreement;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Privacy;

/// <summary>Holds what was signed against what each signer would sign now.</summary>
static class Signatures
{
    /// <summary>
    /// The diary with each signature that names a version taken apart by signer, and with what has changed since. Without
    /// a version nothing is asked.
    /// </summary>
    public static Diary Compared(Diary diary, Plan plan) => diary.Entries.Any(entry => entry is SignedEntry { Version: not null })
        ? new Diary(diary.All, [.. diary.Entries.SelectMany(entry => Compared(entry, plan))]) { Earlier = diary.Earlier }
        : diary;

    static IEnumerable<Entry> Compared(Entry entry, Plan plan) => entry is SignedEntry { Version: { } version } signed
        ? signed.By.Select(signer => signed with { By = [signer], Changes = Changes(signed, version, SignedCopy.Of(plan, signer, signed.Day), plan) })
        : [entry];

    static ImmutableArray<ChangedClause> Changes(SignedEntry signed, string version, ImmutableArray<Clause> clauses, Plan plan)
    {
        if (version.Equals(SignedVersion.Of(clauses), StringComparison.OrdinalIgnoreCase))
        {
            return [];
        }

        var contract = plan.Contract?.At ?? plan.At;
        var changes = signed.Clauses.IsEmpty ? [] : SignedVersion.Changes(signed.Clauses, clauses, contract);

        return changes.IsEmpty ? [new ChangedClause("contract", ChangeForm.Somewhere, contract)] : changes;
    }
}
