using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Which stage a family is in: the first from the start, then those of the records.</summary>
static class StageAssessor
{
    /// <summary>The current one; null where the plan has none.</summary>
    public static Stage? Current(Standpoint at)
    {
        var entered = at.Memory.Entries.Stages.LastOrDefault(entry => entry.Day <= at.AsOf)?.Stage.Id;

        return at.Plan.Stages.FirstOrDefault(stage => entered is null || stage.Id == entered);
    }

    /// <summary>The line that says which is the current one; none where that is the first from the start.</summary>
    public static IEnumerable<Evidence> CurrentEvidence(Standpoint at) =>
        at.Memory.Entries.Stages.LastOrDefault(entry => entry.Day <= at.AsOf) is { } entered ? [entered.Evidence] : [];

    /// <summary>The line that says when a stage last began; none where that was the plan's start.</summary>
    public static IEnumerable<Evidence> EvidenceOf(Stage stage, Standpoint at) => EntryOf(stage, at) is { } entry ? [entry.Evidence] : [];

    static StageEntry? EntryOf(Stage stage, Standpoint at) => at.Memory.Entries.Stages.LastOrDefault(one => one.Stage.Id == stage.Id && one.Day <= at.AsOf);

    /// <summary>The day a stage last began; null where it has not.</summary>
    public static DateOnly? BeganOn(Stage stage, Standpoint at)
    {
        var entry = EntryOf(stage, at);
        var isFirst = at.Plan.Stages[0].Id == stage.Id && at.Plan.Started <= at.AsOf;

        return entry?.Day ?? (isFirst ? at.Plan.Started : null);
    }
}
