using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>The entries of a diary by what they are about, each in order of day, file and line.</summary>
sealed class EntryIndex
{
    readonly ILookup<string, ActionEntry> _actions;
    readonly ILookup<string, SanctionEntry> _sanctions;
    readonly ILookup<string, AgreementEntry> _agreements;
    readonly ILookup<string, DiscretionEntry> _discretion;
    readonly ILookup<string, ScoreEntry> _scores;

    /// <summary>Goes through the entries once, however many kinds there are.</summary>
    public EntryIndex(ImmutableArray<Entry> entries)
    {
        var byKind = entries.ToLookup(entry => entry.GetType());
        _actions = Of<ActionEntry>(byKind).ToLookup(entry => entry.Action.Id);
        _sanctions = Of<SanctionEntry>(byKind).ToLookup(entry => entry.Sanction.Id);
        _agreements = Of<AgreementEntry>(byKind).ToLookup(entry => entry.By.Name);
        _discretion = Of<DiscretionEntry>(byKind).ToLookup(entry => entry.Result, Names.Comparer);
        _scores = Of<ScoreEntry>(byKind).ToLookup(entry => entry.Goal.Id);
        ReviewsHeld = Of<ReviewHeldEntry>(byKind);
        ReviewsMoved = Of<ReviewMovedEntry>(byKind);
        Signatures = Of<SignedEntry>(byKind);
        Extensions = Of<ExtendedEntry>(byKind);
        Visits = Of<VisitEntry>(byKind);
        Stages = Of<StageEntry>(byKind);
        KeyWorkers = Of<KeyWorkerEntry>(byKind);
        Closings = Of<ClosedEntry>(byKind);
        Breaches = Of<BreachEntry>(byKind);
        Contacts = Of<ContactEntry>(byKind);
    }

    public ImmutableArray<ReviewHeldEntry> ReviewsHeld { get; }

    public ImmutableArray<ReviewMovedEntry> ReviewsMoved { get; }

    public ImmutableArray<SignedEntry> Signatures { get; }

    public ImmutableArray<VisitEntry> Visits { get; }

    public ImmutableArray<StageEntry> Stages { get; }

    public ImmutableArray<KeyWorkerEntry> KeyWorkers { get; }

    public ImmutableArray<ExtendedEntry> Extensions { get; }

    public ImmutableArray<ClosedEntry> Closings { get; }

    public ImmutableArray<BreachEntry> Breaches { get; }

    public ImmutableArray<ContactEntry> Contacts { get; }

    public IEnumerable<ActionEntry> Of(PlanAction action) => _actions[action.Id];

    public IEnumerable<SanctionEntry> Of(Sanction sanction) => _sanctions[sanction.Id];

    public IEnumerable<AgreementEntry> Of(Person person) => _agreements[person.Name];

    public IEnumerable<DiscretionEntry> Of(Result result) => _discretion[result.Id];

    public IEnumerable<ScoreEntry> ScoresOf(string goal) => _scores[goal];

    static ImmutableArray<T> Of<T>(ILookup<Type, Entry> byKind) where T : Entry =>
        byKind.Contains(typeof(T)) ? [.. byKind[typeof(T)].Cast<T>()] : [];
}
