using PlanLang.Agreement;
using PlanLang.Model;
using PlanLang.Privacy;

namespace PlanLang.Contracts;

/// <summary>The lines of a diary that say who signed what.</summary>
static class SignatureLines
{
    const int Width = 100;

    /// <summary>One entry for all who sign the same version, each with the versions of its clauses under it.</summary>
    public static ImmutableArray<string> Of(Plan plan, IEnumerable<Person> signers, DateOnly day) =>
    [
        .. signers.Select(signer => (signer.Name, Clauses: SignedCopy.Of(plan, signer, day)))
            .GroupBy(each => SignedVersion.Of(each.Clauses))
            .SelectMany(same => Entry([.. same.Select(each => each.Name)], same.Key, same.First().Clauses)),
    ];

    static IEnumerable<string> Entry(ImmutableArray<string> names, string version, ImmutableArray<Clause> clauses) =>
        Wrapped([.. SignedVersion.Each(clauses).Select(clause => $"{clause.Name} {clause.Version}")])
            .Prepend($"contract signed by {string.Join(", ", names)}, version {version}");

    /// <summary>The clauses with commas between them, on as many lines as they need.</summary>
    static IEnumerable<string> Wrapped(ImmutableArray<string> clauses)
    {
        var line = " as signed:";
        for (var index = 0; index < clauses.Length; index++)
        {
            var next = index < clauses.Length - 1 ? $" {clauses[index]}," : $" {clauses[index]}";
            if (line.Length + next.Length > Width)
            {
                yield return line;
                line = "";
            }

            line += next;
        }

        yield return line;
    }
}
