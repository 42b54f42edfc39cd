using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary>What a report keeps of one family.</summary>
/// <param name="Status">What this family alone would make the exit status.</param>
/// <param name="Answers">What it adds to the figures; null of one that is not looked at or cannot be judged.</param>
/// <param name="Errors">Mistakes that may keep some of it from being counted.</param>
/// <param name="Mistakes">A sentence for each file that could not be opened.</param>
sealed record ReportedFamily(
    FamilyStatus Status, FamilyAnswers? Answers, ImmutableArray<ShownDiagnostic> Errors, ImmutableArray<string> Mistakes)
{
    /// <summary>Judges the family; its mistakes are told whenever it started.</summary>
    public static ReportedFamily Of(FamilyFiles files, ReportRequest request)
    {
        var plan = PlanLanguage.Check(files, request.AsOf, request.KnownAt, Depth.VerdictAlone);

        return new ReportedFamily(
            CheckedFamily.StatusOf(plan, files),
            plan.Assessment is { } assessment && IsAsked(assessment, request) ? FamilyAnswers.Of(assessment) : null,
            [.. plan.Diagnostics.Where(one => one.Severity == Severity.Error).Select(ShownDiagnostic.Of)],
            files.Mistakes);
    }

    static bool IsAsked(Assessment assessment, ReportRequest request) =>
        request.StartedFrom <= assessment.Plan.Started && assessment.Plan.Started <= request.StartedTo;
}
