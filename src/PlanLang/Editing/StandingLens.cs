using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Editing;

/// <summary>How a block stands today, shown above it.</summary>
/// <param name="At">The block's name or keyword.</param>
/// <param name="Title">The status in a few words.</param>
/// <param name="Name">What the explanation of it is asked for by.</param>
public sealed record StandingLens(TextSpan At, string Title, string Name)
{
    /// <summary>Those of a file: goals, sanctions, the current stage, steps.</summary>
    public static ImmutableArray<StandingLens> Of(EditedFamily family, SourceText source) =>
        family.Checked.Assessment is not { } assessment
            ? []
            : [.. All(assessment).Where(lens => ReferenceEquals(lens.At.Source, source)).Select(lens => new StandingLens(lens.At.Span, lens.Title, lens.Name)).OrderBy(lens => lens.At.Start)];

    static IEnumerable<(Location At, string Title, string Name)> All(Assessment assessment) =>
    [
        .. assessment.Goals.Select(one => (one.Goal.At, Standings.Of(one) + Because(one.MetWhen), $"goal {one.Goal.Id}")),
        .. assessment.Rewards.Select(one => (one.Reward.At, StatusWords.Of(one.Status) + Because(one.When), $"reward {one.Reward.Id}")),
        .. assessment.Sanctions.Select(one => (one.Sanction.At, Standings.Of(one), $"sanction {one.Sanction.Id}")),
        .. assessment.StepDowns.Where(one => one.When is not null).Select(one => (one.At, Standing(one.When), $"step down to {one.To}")),
        .. assessment.StepUps.Where(one => one.When is not null).Select(one => (one.At, Standing(one.When), $"step up to {one.To}")),
        .. assessment.Stage is { } stage && assessment.MoveOn is { } moveOn
            ? [(stage.At, $"the current stage; moving on: {Standing(moveOn)}", $"stage {stage.Id}")]
            : Array.Empty<(Location, string, string)>(),
    ];

    static string Standing(Judgement? judgement) => Standings.Of(judgement) + Because(judgement);

    static string Because(Judgement? judgement) =>
        judgement is null || judgement.Reason.Code == ReasonCode.Parts ? "" : $". {ReasonSentences.Of(judgement)}";
}
