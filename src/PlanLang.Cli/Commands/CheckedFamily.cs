using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Reporting;

namespace PlanLang.Cli.Commands;

/// <summary>
/// What is kept of one family when it has been checked: what will be printed, and none of the texts and verdicts that it
/// came from, so that thousands of families fit.
/// </summary>
/// <param name="Status">What this family alone would make the exit status.</param>
/// <param name="Diagnostics">What there is to say about its texts.</param>
/// <param name="Mistakes">A sentence for each file that could not be opened.</param>
/// <param name="Json">Its part of the JSON document; null where something else is printed, and for a library.</param>
/// <param name="Page">Its own page, where it was checked in full.</param>
/// <param name="Summary">What is shown of it among others.</param>
sealed record CheckedFamily(
    FamilyStatus Status,
    ImmutableArray<ShownDiagnostic> Diagnostics,
    ImmutableArray<string> Mistakes,
    string? Json = null,
    TextPage? Page = null,
    FamilySummary? Summary = null)
{
    /// <summary>One that nobody asked for.</summary>
    public static CheckedFamily LeftOut { get; } = new(FamilyStatus.Good, [], []);

    /// <summary>What the filters can choose by: its key worker's names and its stages.</summary>
    public ChoosableNames Names { get; init; } = ChoosableNames.None;

    /// <summary>How it counts towards its key worker's limit; null where it does not.</summary>
    public CountedFamily? Counted { get; init; }

    /// <summary>
    /// Keeps what the format needs; nothing of a family that the filter does not take. What cannot be judged is always
    /// kept: nobody drops out of sight by a slip of the pen.
    /// </summary>
    public static CheckedFamily Of(FamilyFiles files, CheckRequest request, Depth depth) =>
        Of(files, PlanLanguage.Check(files, request.AsOf, request.KnownAt, depth), request, depth);

    /// <summary>The same for the family with which its key worker has more than the service allows.</summary>
    public static CheckedFamily OverLimit(FamilyFiles files, CheckRequest request, Depth depth)
    {
        var plan = PlanLanguage.Check(files, request.AsOf, request.KnownAt, depth);
        var over = plan.Assessment is { } assessment ? CaseloadCount.OverLimit(assessment) : null;

        return Of(files, plan with { Assessment = over }, request, depth);
    }

    static CheckedFamily Of(FamilyFiles files, CheckedPlan plan, CheckRequest request, Depth depth)
    {
        var kept = plan.Assessment is { } judged && !request.Filter.Takes(judged)
            ? LeftOut
            : Kept(files, plan, request.Format, depth);

        return kept with { Names = ChoosableNames.Of(plan.Assessment), Counted = CountedFamily.Of(plan.Assessment) };
    }

    static CheckedFamily Kept(FamilyFiles files, CheckedPlan plan, CheckFormat format, Depth depth)
    {
        var kept = new CheckedFamily(
            StatusOf(plan, files), [.. plan.Diagnostics.Select(ShownDiagnostic.Of)], files.Mistakes);

        return (format, plan.Assessment) switch
        {
            (CheckFormat.Json, _) when !files.IsLibrary => kept with { Json = CheckJson.Plan(plan) },
            (CheckFormat.Text, { } assessment) => kept with
            {
                Page = depth != Depth.VerdictAlone ? CheckText.Of(assessment, plan.Diagnostics) : null,
                Summary = FamilySummary.Of(plan.File, assessment),
            },
            _ => kept,
        };
    }

    /// <summary>What a family alone would make the exit status.</summary>
    public static FamilyStatus StatusOf(CheckedPlan plan, FamilyFiles files) =>
        (files.Mistakes.IsEmpty ? FamilyStatus.Good : FamilyStatus.Unopened)
        | (plan.Diagnostics.Any(one => one.Severity == Severity.Error) ? FamilyStatus.Mistakes : FamilyStatus.Good)
        | (plan.Assessment is { Attention.IsEmpty: false } ? FamilyStatus.Attention : FamilyStatus.Good)
        | (plan.Assessment is { } assessment && Judgements.HasUnknown(assessment) ? FamilyStatus.Unknown : FamilyStatus.Good);
}
