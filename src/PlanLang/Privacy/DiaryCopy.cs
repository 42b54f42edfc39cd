using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Privacy;

/// <summary>
/// One audience's copy of a diary: the values of the measures it may see, and the entries about blocks it may see.
/// Visits, contacts and possible breaches are the team's, words are those of whoever said them.
/// </summary>
sealed class DiaryCopy
{
    readonly Plan _copy;
    readonly Clearance _clearance;
    readonly Dictionary<Location, PlanAction> _actions;
    readonly Dictionary<Location, Sanction> _sanctions;
    readonly Dictionary<Location, Stage> _stages;
    readonly Dictionary<Location, Goal> _goals;

    DiaryCopy(Plan copy, Clearance clearance)
    {
        _copy = copy;
        _clearance = clearance;
        _actions = copy.Actions.ToDictionary(action => action.At);
        _sanctions = copy.Sanctions.ToDictionary(sanction => sanction.At);
        _stages = copy.Stages.ToDictionary(stage => stage.At);
        _goals = copy.Goals.ToDictionary(goal => goal.At);
    }

    /// <summary>The diary as that audience may see it.</summary>
    /// <param name="diary">The whole diary.</param>
    /// <param name="copy">The audience's copy of the plan.</param>
    /// <param name="clearance">What the audience may see of the whole plan.</param>
    public static Diary Of(Diary diary, Plan copy, Clearance clearance)
    {
        var copying = new DiaryCopy(copy, clearance);

        return new Diary(
            [.. diary.All.Where(copying.Sees)],
            [.. diary.Entries.Select(copying.Of).OfType<Entry>()])
        {
            Earlier = day => Of(diary.KnownBy(day), copy, clearance),
        };
    }

    bool Sees(Series series) =>
        _clearance.Sees(series.Measure) && (series.Subject is not { } subject || _clearance.Names.Holds(subject));

    Entry? Of(Entry entry) => entry switch
    {
        ActionEntry one => _actions.TryGetValue(one.Action.At, out var action) ? one with { Action = action } : null,
        SanctionEntry one => _sanctions.TryGetValue(one.Sanction.At, out var sanction) ? Of(one, sanction) : null,
        StageEntry one => _stages.TryGetValue(one.Stage.At, out var stage) ? one with { Stage = stage } : null,
        ReviewHeldEntry one => _copy.Reviews is null ? null : one with { Present = _clearance.Of(one.Present) },
        ReviewMovedEntry one => _copy.Reviews is null ? null : one,
        SignedEntry one => _copy.Contract is null ? null : SignedCopy.Of(one with { By = _clearance.Of(one.By) }, _clearance),
        ExtendedEntry one => _copy.Contract is null ? null : one with { By = _clearance.Of(one.By), Reason = "" },
        AgreementEntry one => _copy.StepDowns.IsEmpty || !_clearance.Names.Holds(one.By) ? null : one,
        KeyWorkerEntry one => If(one with { Reason = "" }, one.To, _clearance.Labels.FamilyAndTeam),
        ClosedEntry one => _clearance.Sees(_clearance.Labels.FamilyAndTeam) ? one : null,
        _ => OfTheTeam(entry),
    };

    Entry? OfTheTeam(Entry entry) => entry switch
    {
        ExplainedEntry one => If(one, one.To, _clearance.Labels.OfWordsOf(one.To, null)),
        SaidEntry one => If(one, one.By, _clearance.Labels.OfWordsOf(one.By, one.SeenBy)),
        VisitEntry one => If(one, one.By, _clearance.Labels.OfTeamWords(one.SeenBy)),
        BreachEntry one => If(one, _clearance.Labels.OfTeamWords(one.SeenBy)),
        ContactEntry one => If(one, one.Whom, _clearance.Labels.OfTeamWords(one.SeenBy)),
        SharedEntry one => Of(one),
        ScoreEntry one => _goals.TryGetValue(one.Goal.At, out var goal) ? If(one with { Goal = goal }, _clearance.Labels.Team) : null,
        _ => If(entry, _clearance.Labels.Team),
    };

    /// <summary>Whoever reads it reads with whom; of who agreed, those whose names they may read.</summary>
    Entry? Of(SharedEntry entry) => entry.With.All(one => one.Person is not { } person || _clearance.Names.Holds(person))
        ? If(
            entry with
            {
                AgreedBy = _clearance.Of(entry.AgreedBy),
                By = entry.By is { } by && _clearance.Names.Holds(by) ? by : null,
            },
            _clearance.Labels.OfSharing(entry.AgreedBy, entry.SeenBy))
        : null;

    Entry? If(Entry entry, Person named, Label label) => _clearance.Names.Holds(named) ? If(entry, label) : null;

    Entry? If(Entry entry, Label label) => _clearance.Sees(label) ? entry : null;

    SanctionEntry Of(SanctionEntry entry, Sanction sanction) => entry with
    {
        Sanction = sanction,
        DecidedBy = entry.DecidedBy is { } person && _clearance.Names.Holds(person) ? person : null,
    };
}
