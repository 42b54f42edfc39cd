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
               let added = labels.Readers(part.SeenBy).Names.Except(part.Whole.Names)
               where !added.IsEmpty
               select DiagnosticCatalog.WiderThanItsWhole(
                   part.SeenBy.At.Source, part.SeenBy.At.Span, Listing.Of(added.Order(StringComparer.Ordinal)));
    }

    static IEnumerable<(SeenBy SeenBy, Label Whole)> Parts(Plan plan, Labels labels) =>
    [
        .. from goal in plan.Goals
           from line in Lines(goal.Title, goal.InOurWords, goal.Because)
           select (line, labels.Of(goal)),
        .. from goal in plan.Goals
           from action in goal.Actions
           from line in Lines(action.Title)
           select (line, labels.Of(action, goal)),
        .. from goal in plan.Goals
           where goal.SeenBy is not null
           from line in goal.Actions.Select(action => action.SeenBy).OfType<SeenBy>()
           select (line, labels.Of(goal)),
        .. from reward in plan.Rewards from line in Lines(reward.Title) select (line, labels.Of(reward)),
        .. from sanction in plan.Sanctions from line in Lines(sanction.Title, sanction.Power) select (line, labels.Of(sanction)),
        .. from stage in plan.Stages from line in Lines(stage.Title) select (line, labels.Of(stage)),
        .. plan.Strengths is { } strengths ? Lines([.. strengths.Items]).Select(line => (line, labels.OfStrengths(strengths))) : [],
        .. plan.Worries is { } worries ? Lines([.. worries.Items]).Select(line => (line, labels.OfWorries(worries))) : [],
        .. Lines(plan.WeAllSay).Select(line => (line, labels.Everyone)),
        .. plan.Contract is { } contract ? Lines(contract.Title, contract.Purpose).Select(line => (line, labels.Of(contract))) : [],
    ];

    /// <summary>Hardly any text has one.</summary>
    static ImmutableArray<SeenBy> Lines(params ReadOnlySpan<Prose?> texts)
    {
        ImmutableArray<SeenBy> lines = [];
        foreach (var text in texts)
        {
            lines = text?.SeenBy is { } line ? lines.Add(line) : lines;
        }

        return lines;
    }
}
