using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Entries that say in a fixed word how something went or what somebody decided.</summary>
static class DecisionBinder
{
    public static readonly ImmutableArray<string> Outcomes = ["done", "kept", "missed", "not needed", "stopped"];
    public static readonly ImmutableArray<string> Decisions = ["used", "not used", "skipped", "ended"];
    public static readonly ImmutableArray<string> Closings = ["as planned", "not as planned", "other"];
    static readonly ImmutableArray<string> Discretion = ["by discretion"];

    /// <summary><c>action bedtime: kept</c>.</summary>
    public static ActionEntry? Action(RecordContext context, RecordEntry entry, EntryPlace at) =>
        RecordLookup.Find(context, context.Names.Actions, entry.Name, entry) is { } action
        && RecordLookup.Word(context, entry, Outcomes) is { } outcome
            ? new ActionEntry(action, (ActionOutcome)outcome, EntryText.Of(context, entry), at.Day, at.Written, at.Evidence)
            : null;

    /// <summary><c>sanction warning letter: used, decided by Jo</c>.</summary>
    public static SanctionEntry? Sanction(RecordContext context, RecordEntry entry, EntryPlace at)
    {
        if (RecordLookup.Find(context, context.Names.Sanctions, entry.Name, entry) is not { } sanction
            || RecordLookup.Word(context, entry, Decisions) is not { } word)
        {
            return null;
        }

        var decision = (SanctionDecision)word;
        var decider = entry.Subject.Length > 0 ? context.Person(entry.Subject, entry) : null;

        return IsDecided(context, entry, sanction, decision)
            && (entry.Subject.Length == 0 || decider is not null)
            && (decision is SanctionDecision.Used or SanctionDecision.Ended || HasReason(context, entry))
            ? new SanctionEntry(sanction, decision, decider, EntryText.Of(context, entry), at.Day, at.Written, at.Evidence)
            : null;
    }

    /// <summary><c>result progress: by discretion, Dana, Kai moved school</c>.</summary>
    public static DiscretionEntry? Result(RecordContext context, RecordEntry entry, EntryPlace at) =>
        RecordLookup.Find(context, context.Names.Results, entry.Name, entry) is { } result
        && RecordLookup.Word(context, entry, Discretion) is not null
        && context.Person(entry.Subject, entry) is { } by
        && HasReason(context, entry)
            ? new DiscretionEntry(result.Id, by, EntryText.Of(context, entry), at.Day, at.Written, at.Evidence)
            : null;

    /// <summary><c>score of goal school: 1</c>.</summary>
    public static ScoreEntry? Score(RecordContext context, RecordEntry entry, EntryPlace at)
    {
        if (RecordLookup.Find(context, context.Names.Goals, entry.Name, entry) is not { } goal)
        {
            return null;
        }

        if (Figures.TryRead(Names.Fold(context.Of(entry.Value)), out var score) && score is -2 or -1 or 0 or 1 or 2)
        {
            return new ScoreEntry(goal, score, at.Day, at.Written, at.Evidence);
        }

        context.Report(DiagnosticCatalog.ScoreNotRead(context.Source, context.AtOrLine(entry.Value, entry), goal.Name ?? goal.Id));

        return null;
    }

    /// <summary><c>closed: as planned, all goals met</c>.</summary>
    public static ClosedEntry? Closed(RecordContext context, RecordEntry entry, EntryPlace at) =>
        RecordLookup.Word(context, entry, Closings) is { } word
            ? new ClosedEntry((ClosingClass)word, EntryText.Of(context, entry), at.Day, at.Written, at.Evidence)
            : null;

    static bool IsDecided(RecordContext context, RecordEntry entry, Sanction sanction, SanctionDecision decision)
    {
        if (decision == SanctionDecision.Ended || entry.Subject.Length > 0)
        {
            return true;
        }

        var decider = sanction.DecidedBy.IsEmpty ? "Jo" : sanction.DecidedBy[0].Name;
        var reason = entry.Text.Length == 0 ? "" : $", {context.Source[entry.Text]}";
        context.Report(DiagnosticCatalog.DeciderMissing(
            context.Source,
            context.LineOf(entry),
            $"sanction {context.Source[entry.Name]}: {context.Source[entry.Value]}, decided by {decider}{reason}"));

        return false;
    }

    static bool HasReason(RecordContext context, RecordEntry entry)
    {
        if (EntryText.Of(context, entry).Length > 0)
        {
            return true;
        }

        context.Report(DiagnosticCatalog.ReasonMissing(context.Source, context.LineOf(entry)));

        return false;
    }
}
