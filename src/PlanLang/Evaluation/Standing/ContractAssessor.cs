namespace PlanLang.Evaluation;

/// <summary>Whether the contract is signed.</summary>
static class ContractAssessor
{
    /// <summary>It is signed on the day on which the last of those who are to sign has signed.</summary>
    public static ContractAssessment Assess(Standpoint at)
    {
        var signedBy = at.Plan.Contract?.SignedBy ?? [];
        var days = signedBy.Select(person => FirstSignature(person.Name, at)).ToList();

        return new ContractAssessment(days.Count == 0 || days.Contains(null) ? null : days.Max(), []);
    }

    static DateOnly? FirstSignature(string name, Standpoint at) => at.Memory.Entries.Signatures
        .FirstOrDefault(entry => entry.Day <= at.AsOf && entry.By.Any(person => person.Name == name))?.Day;
}
