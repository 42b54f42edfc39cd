using System.Diagnostics;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Says what an entry means that is no record of a measure.</summary>
static class EntryBinder
{
    static readonly ImmutableArray<string> StepDown = ["step down"];

    /// <summary>
    /// The entry. Null where a part of it does not fit the plan, or its day could not be read, which has been reported.
    /// Where the day is missing the rest is checked all the same.
    /// </summary>
    public static Entry? Bind(RecordContext context, RecordEntry entry)
    {
        var heading = context.File.Headings[entry.Heading];
        var day = heading.Day ?? context.Plan.Started;
        var bound = Bind(context, entry, PlaceOf(context, entry, day, heading.Written ?? day));

        return heading.Day is null ? null : bound;
    }

    static EntryPlace PlaceOf(RecordContext context, RecordEntry entry, DateOnly day, DateOnly written) =>
        new(day, written, Evidence.Of(context.Source, entry.Line, day, written));

    static Entry? Bind(RecordContext context, RecordEntry entry, EntryPlace at) => entry.Kind switch
    {
        RecordEntryKind.Action => DecisionBinder.Action(context, entry, at),
        RecordEntryKind.Sanction => DecisionBinder.Sanction(context, entry, at),
        RecordEntryKind.Result => DecisionBinder.Result(context, entry, at),
        RecordEntryKind.Score => DecisionBinder.Score(context, entry, at),
        RecordEntryKind.Closed => DecisionBinder.Closed(context, entry, at),
        RecordEntryKind.Visit or RecordEntryKind.VisitMissed or RecordEntryKind.VisitCancelled => VisitBinder.Bind(context, entry, at),
        RecordEntryKind.ReviewHeld => ReviewHeld(context, entry, at),
        RecordEntryKind.ReviewMoved => ReviewMoved(context, entry, at),
        RecordEntryKind.Said => Said(context, entry, at),
        RecordEntryKind.Signed => SignatureBinder.Bind(context, entry, at),
        RecordEntryKind.Extended => ExtensionBinder.Bind(context, entry, at),
        RecordEntryKind.Explained => ExplanationBinder.Bind(context, entry, at),
        RecordEntryKind.Shared => SharingBinder.Bind(context, entry, at),
        RecordEntryKind.Agrees => Agreement(context, entry, at, Polarity.Is),
        RecordEntryKind.NoLongerAgrees => Agreement(context, entry, at, Polarity.IsNot),
        RecordEntryKind.Breach => Breach(context, entry, at),
        RecordEntryKind.Contacted => Contact(context, entry, at),
        RecordEntryKind.Stage => Stage(context, entry, at),
        RecordEntryKind.KeyWorker => KeyWorker(context, entry, at),
        _ => throw new UnreachableException($"{entry.Kind} is bound elsewhere."),
    };

    static ReviewHeldEntry? ReviewHeld(RecordContext context, RecordEntry entry, EntryPlace at) =>
        context.People(entry.Name, entry) is { } present
            ? new ReviewHeldEntry(present, at.Day, at.Written, at.Evidence)
            : null;

    static ReviewMovedEntry? ReviewMoved(RecordContext context, RecordEntry entry, EntryPlace at) =>
        context.File.Periods[entry.Period].Days is { From: var to }
            ? new ReviewMovedEntry(to, EntryText.Of(context, entry), at.Day, at.Written, at.Evidence)
            : null;

    static SaidEntry? Said(RecordContext context, RecordEntry entry, EntryPlace at) =>
        context.Person(entry.Name, entry) is { } by && Needed(context, entry) is { } words
            ? new SaidEntry(by, words, EntryReaders.Of(context, entry), at.Day, at.Written, at.Evidence)
            : null;

    static BreachEntry? Breach(RecordContext context, RecordEntry entry, EntryPlace at) =>
        Needed(context, entry) is { } words
            ? new BreachEntry(words, EntryReaders.Of(context, entry), at.Day, at.Written, at.Evidence)
            : null;

    static ContactEntry? Contact(RecordContext context, RecordEntry entry, EntryPlace at) =>
        context.Person(entry.Name, entry) is { } whom
            ? new ContactEntry(whom, EntryText.Of(context, entry), EntryReaders.Of(context, entry), at.Day, at.Written, at.Evidence)
            : null;

    static KeyWorkerEntry? KeyWorker(RecordContext context, RecordEntry entry, EntryPlace at)
    {
        if (context.Person(entry.Name, entry) is not { } worker)
        {
            return null;
        }

        if (worker.Side == Side.Team)
        {
            return new KeyWorkerEntry(worker, EntryText.Of(context, entry), at.Day, at.Written, at.Evidence);
        }

        context.Report(DiagnosticCatalog.KeyWorkerOfFamily(context.Source, entry.Name));

        return null;
    }

    static StageEntry? Stage(RecordContext context, RecordEntry entry, EntryPlace at) =>
        RecordLookup.Find(context, context.Names.Stages, entry.Name, entry) is { } stage
            ? new StageEntry(stage, at.Day, at.Written, at.Evidence)
            : null;

    static AgreementEntry? Agreement(RecordContext context, RecordEntry entry, EntryPlace at, Polarity polarity) =>
        context.Person(entry.Name, entry) is { } by && RecordLookup.Word(context, entry, StepDown) is not null
            ? new AgreementEntry(by, polarity, at.Day, at.Written, at.Evidence)
            : null;

    /// <summary>The text of an entry that is nothing without it.</summary>
    static string? Needed(RecordContext context, RecordEntry entry)
    {
        var words = EntryText.Of(context, entry);
        if (words.Length > 0)
        {
            return words;
        }

        context.Report(DiagnosticCatalog.RecordIncomplete(
            context.Source, context.LineOf(entry), EntryForms.Example(entry.Kind)));

        return null;
    }
}
