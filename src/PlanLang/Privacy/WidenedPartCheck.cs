using PlanLang.Checks;
using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>A <c>seen by:</c> line on a part of a block can only take readers away.</summary>
static class WidenedPartCheck
{
    /// <summary>Each line that names somebody who does not see the whole.</summary>
    /// <param name="plan">The whole plan.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    public static IEnumerable<Diagnostic> Check(Plan plan, DateOnly day)
    {
        var labels = new Labels(plan, day);

        return from part in Parts(plan, labels)
               where part.SeenBy is not null
               let added = labels.Readers(part.SeenBy).Names.Except(part.Whole.Names)
               where !added.IsEmpty
               select DiagnosticCatalog.WiderThanItsWhole(
                   part.SeenBy.At.Source, part.SeenBy.At.Span, Listing.Of(added.Order(StringComparer.Ordinal)));
    }

    static IEnumerable<(SeenBy? SeenBy, Label Whole)> Parts(Plan plan, Labels labels) =>
    [
        .. plan.Goals.SelectMany(goal => Texts(labels.Of(goal), [goal.Title, goal.InOurWords, goal.Because])),
        .. from goal in plan.Goals
           from action in goal.Actions
           from part in Texts(labels.Of(action, goal), [action.Title])
               .Append((goal.SeenBy is null ? null : action.SeenBy, labels.Of(goal)))
           select part,
        .. plan.Rewards.SelectMany(reward => Texts(labels.Of(reward), [reward.Title])),
        .. plan.Sanctions.SelectMany(sanction => Texts(labels.Of(sanction), [sanction.Title, sanction.Power])),
        .. plan.Stages.SelectMany(stage => Texts(labels.Of(stage), [stage.Title])),
        .. plan.Strengths is { } strengths ? Texts(labels.OfStrengths(strengths), [.. strengths.Items]) : [],
        .. plan.Worries is { } worries ? Texts(labels.OfWorries(worries), [.. worries.Items]) : [],
        .. plan.Contract is { } contract ? Texts(labels.Of(contract), [contract.Title, contract.Purpose]) : [],
    ];

    static IEnumerable<(SeenBy? SeenBy, Label Whole)> Texts(Label whole, ImmutableArray<Prose?> texts) =>
        texts.OfType<Prose>().Select(text => (text.SeenBy, whole));
}
