using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Agreement;

/// <summary>The version of what somebody signs: of the whole, and of each clause.</summary>
static class SignedVersion
{
    /// <summary>The six figures of the whole: the same for the same clauses in any order.</summary>
    public static string Of(ImmutableArray<Clause> clauses) =>
        Fingerprint.Of(string.Join(' ', clauses.Select(Of).Order(StringComparer.Ordinal)));

    /// <summary>Each clause with its figures, as they are written under a signature: there, a comma ends the clause.</summary>
    public static ImmutableArray<SignedClause> Each(ImmutableArray<Clause> clauses) =>
        [.. clauses.Select(clause => new SignedClause(WithoutCommas(clause.Name), Of(clause)))];

    /// <summary>
    /// What is not as it was signed. A clause without a name of its own is found by what it says, wherever it stands now.
    /// </summary>
    /// <param name="signed">What was signed.</param>
    /// <param name="clauses">What would be signed now.</param>
    /// <param name="contract">Where to point for a clause that is gone.</param>
    public static ImmutableArray<ChangedClause> Changes(
        ImmutableArray<SignedClause> signed, ImmutableArray<Clause> clauses, Location contract)
    {
        var current = clauses.Select(clause => (Clause: clause, Version: Of(clause))).ToImmutableArray();
        var pairing = Pairing<SignedClause, (Clause Clause, string Version)>.Between(signed, current)
            .By(was => $"{Key(was.Name)} {was.Version}", now => $"{Key(now.Clause.Name)} {now.Version}")
            .By(was => was.Version, now => now.Version);
        var changed = pairing.By(was => Key(was.Name), now => Key(now.Clause.Name));

        return
        [
            .. changed.Both[pairing.Both.Length..].Select(pair => new ChangedClause(pair.After.Clause.Name, ChangeForm.Changed, pair.After.Clause.At)),
            .. changed.After.Select(now => new ChangedClause(now.Clause.Name, ChangeForm.Added, now.Clause.At)),
            .. changed.Before.Select(was => new ChangedClause(was.Name, ChangeForm.Removed, contract)),
        ];
    }

    static string Key(string name) => Names.Fold(WithoutCommas(name)).ToUpperInvariant();

    static string WithoutCommas(string name) => name.Replace(",", "", StringComparison.Ordinal);

    static string Of(Clause clause) => Fingerprint.Of(clause.Meaning);
}
