using PlanLang.Diagnostics;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary>What is due of one family.</summary>
/// <param name="Status">What this family alone would make the exit status.</param>
/// <param name="Deadlines">What is due.</param>
/// <param name="Errors">Mistakes that may keep some of it from being found.</param>
/// <param name="Mistakes">A sentence for each file that could not be opened.</param>
/// <param name="Names">What the filter can choose by.</param>
sealed record FoundDeadlines(
    FamilyStatus Status,
    ImmutableArray<Deadline> Deadlines,
    ImmutableArray<ShownDiagnostic> Errors,
    ImmutableArray<string> Mistakes,
    ChoosableNames Names)
{
    /// <summary>What is due of the family; nothing of one that the filter does not take.</summary>
    public static FoundDeadlines Of(FamilyFiles files, DueRequest request)
    {
        var plan = PlanLanguage.Check(files, request.AsOf, request.KnownAt, Evaluation.Depth.VerdictAlone);
        var names = ChoosableNames.Of(plan.Assessment);
        if (plan.Assessment is { } judged && !request.Filter.Takes(judged))
        {
            return new FoundDeadlines(FamilyStatus.Good, [], [], [], names);
        }

        return new FoundDeadlines(
            CheckedFamily.StatusOf(plan, files),
            plan.Assessment is { } assessment ? Reporting.Deadlines.Of(assessment, request.Until) : [],
            [.. plan.Diagnostics.Where(one => one.Severity == Severity.Error).Select(ShownDiagnostic.Of)],
            files.Mistakes,
            names);
    }
}
