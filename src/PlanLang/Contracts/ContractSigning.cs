using PlanLang.Agreement;
using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Records;

namespace PlanLang.Contracts;

/// <summary>Writes down who agreed to what.</summary>
static class ContractSigning
{
    /// <summary>What is to be written into the diary, or why nothing can be signed so.</summary>
    /// <param name="assessment">How things stand on the day of signing.</param>
    /// <param name="request">Who signs, and how it was explained.</param>
    /// <param name="diary">The diary; empty where there is none yet.</param>
    public static SigningOutcome Of(Assessment assessment, SigningRequest request, SourceText diary)
    {
        var plan = assessment.Plan;
        var mistakes = request.By.Select(name => Mistake(name, plan, request.On)).OfType<string>().ToImmutableArray();
        if (!mistakes.IsEmpty)
        {
            return new SigningRefused(mistakes);
        }

        var signers = request.By.Select(name => SignerNamed(name, plan)).OfType<Person>().Distinct().ToImmutableArray();
        var done = signers.Where(signer => LatestOf(signer, assessment) is { Version: not null, Changes.IsEmpty: true }).ToImmutableArray();
        var waiting = signers.Except(done).ToImmutableArray();
        ImmutableArray<string> lines =
        [
            .. SignatureLines.Of(plan, waiting, request.On),
            .. request.How is { } how ? Hearers(signers).Select(signer => $"explained to {signer.Name}: {how.Trim()}") : [],
        ];
        var text = lines.IsEmpty ? diary.Text : DiaryInsertion.Of(diary, plan.Reference ?? plan.Name, request.On, lines);

        return new SigningWritten(
            diary, SourceText.From(text, diary.Path), lines, [.. done.Select(signer => Already(signer, assessment))]);
    }

    /// <summary>Those of the family, because workers know what they sign; where none of them signs, everybody.</summary>
    static ImmutableArray<Person> Hearers(ImmutableArray<Person> signers) =>
        signers.Any(IsFamily) ? [.. signers.Where(IsFamily)] : signers;

    static bool IsFamily(Person person) => person.Side == Side.Family;

    static string? Mistake(string name, Plan plan, DateOnly day) => (plan.Contract, SignerNamed(name, plan)) switch
    {
        (null, _) => $"{plan.Name} has no contract to sign: add a block 'contract: Family contract' to the plan.",
        ({ SignedBy.IsEmpty: true }, _) => "The contract does not say who signs it: add a line 'signed by:' to it.",
        ({ } contract, null) => Unknown(name, contract),
        (_, { } signer) when SignedCopy.Of(plan, signer, day).All(clause => clause.Kind != ClauseKind.Contract) =>
            $"{signer.Name} may not see the contract: add {signer.Name} to its line 'seen by:'.",
        _ => null,
    };

    static string Unknown(string name, Contract contract)
    {
        var names = contract.SignedBy.Select(person => person.Name).ToImmutableArray();

        return Spelling.Closest(name, names) is { } closest
            ? $"'{name}' is not among those who sign the contract. Did you mean '{closest}'?"
            : $"'{name}' is not among those who sign the contract: {string.Join(", ", names)}. Write the name into its line 'signed by:' first.";
    }

    static Person? SignerNamed(string name, Plan plan) => plan.Contract?.SignedBy.FirstOrDefault(person => Names.Same(person.Name, name));

    static SignedEntry? LatestOf(Person signer, Assessment assessment) =>
        assessment.Contract.Latest.FirstOrDefault(entry => entry.By.Any(one => one.Name == signer.Name));

    static string Already(Person signer, Assessment assessment) => LatestOf(signer, assessment) is { } entry
        ? $"{signer.Name} has signed this version already, on {DateWords.Format(entry.Day)}."
        : "";
}
