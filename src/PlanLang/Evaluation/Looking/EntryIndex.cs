using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>The entries of a diary by what they are about, each in order of day, file and line.</summary>
sealed class EntryIndex(ImmutableArray<Entry> entries)
{
    readonly ILookup<string, ActionEntry> _actions = entries.OfType<ActionEntry>().ToLookup(entry => entry.Action.Id);

    readonly ILookup<string, SanctionEntry> _sanctions =
        entries.OfType<SanctionEntry>().ToLookup(entry => entry.Sanction.Id);

    readonly ILookup<string, AgreementEntry> _agreements =
        entries.OfType<AgreementEntry>().ToLookup(entry => entry.By.Name);

    readonly ILookup<string, DiscretionEntry> _discretion =
        entries.OfType<DiscretionEntry>().ToLookup(entry => entry.Result, Names.Comparer);

    readonly ILookup<string, ScoreEntry> _scores = entries.OfType<ScoreEntry>().ToLookup(entry => entry.Goal.Id);

    public ImmutableArray<ReviewHeldEntry> ReviewsHeld { get; } = [.. entries.OfType<ReviewHeldEntry>()];

    public ImmutableArray<ReviewMovedEntry> ReviewsMoved { get; } = [.. entries.OfType<ReviewMovedEntry>()];

    public ImmutableArray<SignedEntry> Signatures { get; } = [.. entries.OfType<SignedEntry>()];

    public ImmutableArray<VisitEntry> Visits { get; } = [.. entries.OfType<VisitEntry>()];

    public ImmutableArray<StageEntry> Stages { get; } = [.. entries.OfType<StageEntry>()];

    public ImmutableArray<KeyWorkerEntry> KeyWorkers { get; } = [.. entries.OfType<KeyWorkerEntry>()];

    public ImmutableArray<ClosedEntry> Closings { get; } = [.. entries.OfType<ClosedEntry>()];

    public ImmutableArray<BreachEntry> Breaches { get; } = [.. entries.OfType<BreachEntry>()];

    public ImmutableArray<ContactEntry> Contacts { get; } = [.. entries.OfType<ContactEntry>()];

    public IEnumerable<ActionEntry> Of(PlanAction action) => _actions[action.Id];

    public IEnumerable<SanctionEntry> Of(Sanction sanction) => _sanctions[sanction.Id];

    public IEnumerable<AgreementEntry> Of(Person person) => _agreements[person.Name];

    public IEnumerable<DiscretionEntry> Of(Result result) => _discretion[result.Id];

    public IEnumerable<ScoreEntry> ScoresOf(string goal) => _scores[goal];
}
