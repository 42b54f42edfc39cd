using System.Diagnostics;
using PlanLang.Checks;
using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>
/// What has changed since the contract was signed and who must hear of it, and whether those who signed a version can
/// have understood it. Nothing once the contract is over.
/// </summary>
static class SignatureChecks
{
    /// <summary>Clause by clause in the order of the plan, then signature by signature.</summary>
    public static IEnumerable<Diagnostic> Of(Assessment assessment) =>
        assessment.Closed is not null ? []
        : assessment.Contract.Until < assessment.AsOf ? NotAgreed(assessment)
        : [.. Changes(assessment), .. Unexplained(assessment), .. Interpreters(assessment), .. NotAgreed(assessment)];

    /// <summary>Extensions that some of those who sign did not agree to, at the entry that was written last.</summary>
    static IEnumerable<Diagnostic> NotAgreed(Assessment assessment) =>
        from open in Extensions.Open(assessment)
        let entry = assessment.Diary.Entries.OfType<ExtendedEntry>().Last(entry => entry.To == open.Extension.To && entry.Day <= assessment.AsOf)
        let source = entry.Evidence.Source
        let to = DateWords.Format(entry.To)
        where assessment.Contract.Until is not null
        select DiagnosticCatalog.ExtensionNotAgreed(
            source,
            Phrase.Trim(source.Text, source.Line(entry.Evidence.Line)),
            Listing.Of(open.Missing),
            DateWords.Format(assessment.Contract.Until ?? entry.To),
            $"contract extended to {to}: agreed by {string.Join(", ", open.Missing)}");

    static IEnumerable<Diagnostic> Changes(Assessment assessment)
    {
        var latest = assessment.Contract.Latest;
        var changes = ContractAssessor.InOrder(latest.SelectMany(entry => entry.Changes), assessment.Plan).Distinct();

        return changes.Select(change => Say(change, assessment.Plan, latest.Where(entry => entry.Changes.Contains(change)).SelectMany(entry => entry.By)));
    }

    /// <summary>What is signed anew is the plan, also where a library has changed.</summary>
    static Diagnostic Say(ChangedClause change, Plan plan, IEnumerable<Person> signers)
    {
        var (source, span) = (change.At.Source, change.At.Span);
        var names = signers.Select(signer => signer.Name).ToImmutableArray();
        var (who, sign) = (Listing.Of(names), $"plan sign {plan.At.Source.Path} {string.Join(' ', names.Select(name => $"--by {name}"))}");

        return change.Form switch
        {
            ChangeForm.Changed => DiagnosticCatalog.ChangedSinceSigned(source, span, change.Name, who, sign),
            ChangeForm.Added => DiagnosticCatalog.NotInWhatWasSigned(source, span, change.Name, who, sign),
            ChangeForm.Removed => DiagnosticCatalog.GoneSinceSigned(source, span, change.Name, who, sign),
            ChangeForm.Somewhere => DiagnosticCatalog.OtherVersionSigned(source, span, who, sign),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Only of signatures that <c>plan sign</c> wrote, and of the family: workers know what they sign.</summary>
    static IEnumerable<Diagnostic> Unexplained(Assessment assessment) =>
        from entry in assessment.Contract.Latest
        where entry.Version is not null
        from signer in entry.By
        where signer.Side == Side.Family && !Explained(assessment).Any(explained => explained.To.Name == signer.Name)
        let source = entry.Evidence.Source
        select DiagnosticCatalog.SignedUnexplained(
            source, Phrase.Trim(source.Text, source.Line(entry.Evidence.Line)), signer.Name);

    static IEnumerable<Diagnostic> Interpreters(Assessment assessment) =>
        from entry in Explained(assessment)
        from person in assessment.Plan.Family
        where entry.Interpreter is { } interpreter && (Names.Same(interpreter, person.Name) || Names.Same(interpreter, person.FullName))
        let source = entry.Evidence.Source
        select DiagnosticCatalog.InterpreterOfFamily(
            source, Phrase.Trim(source.Text, source.Line(entry.Evidence.Line)), person.Name, entry.To.Name);

    static IEnumerable<ExplainedEntry> Explained(Assessment assessment) =>
        assessment.Diary.Entries.OfType<ExplainedEntry>().Where(entry => entry.Day <= assessment.AsOf);
}
