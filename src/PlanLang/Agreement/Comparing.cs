using PlanLang.Records;

namespace PlanLang.Agreement;

/// <summary>Compares two plans clause by clause, by what they mean.</summary>
static class Comparing
{
    /// <summary>All that differs.</summary>
    public static PlanDifference Of(ImmutableArray<Clause> before, ImmutableArray<Clause> after)
    {
        var pairing = Pairing<Clause, Clause>.Between(before, after)
            .By(was => $"{was.Name}\n{was.Meaning}", now => $"{now.Name}\n{now.Meaning}")
            .By(was => was.Meaning, now => now.Meaning);
        var changed = pairing
            .By(NameOf, NameOf)
            .By(TitleOf, TitleOf)
            .By(PlaceOf, PlaceOf);
        var differing = changed.Both[pairing.Both.Length..].ToDictionary(pair => pair.After, pair => Changed(pair.Before, pair.After));

        return new PlanDifference(
        [
            .. after.Select(now => differing.GetValueOrDefault(now) ?? (changed.After.Contains(now) ? Whole(now, ChangeForm.Added) : null)).OfType<ClauseDifference>(),
            .. changed.Before.Select(was => Whole(was, ChangeForm.Removed)),
        ]);
    }

    /// <summary>A name of its own; a name made from a place says nothing.</summary>
    static string NameOf(Clause clause) => IsNameless(clause) ? "" : Names.Fold(clause.Name).ToUpperInvariant();

    static string TitleOf(Clause clause) => clause.Title.Length == 0 ? "" : $"{clause.Kind} {Names.Fold(clause.Title).ToUpperInvariant()}";

    /// <summary>What has no name and other words is the same one only where it stands in the same place.</summary>
    static string PlaceOf(Clause clause) => IsNameless(clause) ? clause.Name : "";

    static bool IsNameless(Clause clause) =>
        char.IsAsciiDigit(clause.Name[^1]) && clause.Kind is ClauseKind.Goal or ClauseKind.Action or ClauseKind.Reward or ClauseKind.Sanction;

    static ClauseDifference Changed(Clause was, Clause now)
    {
        var lines = now.Parts.Select(part => part.Name).Concat(was.Parts.Select(part => part.Name)).Distinct()
            .Select(keyword => Line(now.Kind, keyword, ValuesOf(was, keyword), ValuesOf(now, keyword)))
            .OfType<LineDifference>()
            .ToImmutableArray();

        return new ClauseDifference(
            now.Kind, now.Name, now.Title, ChangeForm.Changed, lines.Max(line => line.Weight), "", lines, was.At, now.At);
    }

    static ImmutableArray<string> ValuesOf(Clause clause, string keyword) =>
        [.. clause.Parts.Where(part => part.Name == keyword).SelectMany(part => part.Values)];

    /// <summary>Null where both say the same.</summary>
    static LineDifference? Line(ClauseKind kind, string keyword, ImmutableArray<string> before, ImmutableArray<string> after)
    {
        var (gone, come) = (Without(before, after), Without(after, before));
        var row = OnlyMarksDiffer(gone, come) ? new WeightTable.Row([], [], Weight.Minor, "marks") : WeightTable.Of(kind, keyword);

        return gone.IsEmpty && come.IsEmpty ? null : new LineDifference(keyword, gone, come, row.Weight, row.Reason);
    }

    static ImmutableArray<string> Without(ImmutableArray<string> values, ImmutableArray<string> others) =>
        [.. values.Where(value => !others.Any(other => Names.Fold(other) == Names.Fold(value)))];

    /// <summary>Capitals and marks; a sign that belongs to a number is none of them.</summary>
    static bool OnlyMarksDiffer(ImmutableArray<string> before, ImmutableArray<string> after) =>
        before.Select(Letters).SequenceEqual(after.Select(Letters)) && !before.Any(value => value.Any(char.IsAsciiDigit));

    static string Letters(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    static ClauseDifference Whole(Clause clause, ChangeForm form)
    {
        var row = WeightTable.Of(clause.Kind, WeightTable.Whole);
        var lines = clause.Parts.Where(part => part.Name != ClausePart.Title).Select(part => form == ChangeForm.Added
            ? new LineDifference(part.Name, [], part.Values, row.Weight, row.Reason)
            : new LineDifference(part.Name, part.Values, [], row.Weight, row.Reason));

        return new ClauseDifference(
            clause.Kind,
            clause.Name,
            clause.Title,
            form,
            row.Weight,
            row.Reason,
            [.. lines],
            form == ChangeForm.Added ? null : clause.At,
            form == ChangeForm.Added ? clause.At : null);
    }
}
