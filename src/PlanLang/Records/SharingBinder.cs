using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Reads <c>shared with Jo: the school report, agreed by Leanne, because Jo looks for a flat near the school</c>.</summary>
static class SharingBinder
{
    /// <summary>The entry; null where it does not say what, with whom or why, which has been reported.</summary>
    public static SharedEntry? Bind(RecordContext context, RecordEntry entry, EntryPlace at)
    {
        var parts = SharedParts.Of(context.Source.Text, entry.Text);
        if (Mistake(context, entry, parts) is { } mistake)
        {
            context.Report(mistake);

            return null;
        }

        var with = Recipients(context, entry.Name);
        var by = parts.By.Length == 0 ? null : context.Person(parts.By, entry);
        if (with is not { } recipients || (by is null && parts.By.Length > 0) || AgreedBy(context, entry, parts) is not { } agreed)
        {
            return null;
        }

        var shared = new SharedEntry(
            recipients, context.Words(parts.What), by, agreed, parts.Asked, EntryText.Of(context, entry, parts.Reason),
            EntryReaders.Of(context, entry), at.Day, at.Written, at.Evidence);
        Warn(context, entry, shared);

        return shared;
    }

    static Diagnostic? Mistake(RecordContext context, RecordEntry entry, SharedParts parts) =>
        entry.Name.Length == 0 || parts.What.Length == 0
            ? DiagnosticCatalog.RecordIncomplete(context.Source, context.LineOf(entry), EntryForms.Example(entry.Kind))
        : parts.Reason.Length == 0 ? DiagnosticCatalog.ReasonMissing(context.Source, context.LineOf(entry))
        : null;

    static ImmutableArray<Person>? AgreedBy(RecordContext context, RecordEntry entry, SharedParts parts) =>
        parts.Asked == SharingAsked.Agreed ? context.People(parts.AgreedBy, entry) : [];

    /// <summary>People, groups and agencies of the plan, and others; null where a name is almost one that the plan knows.</summary>
    static ImmutableArray<Recipient>? Recipients(RecordContext context, TextSpan names)
    {
        var known = new ReaderNames(context.Plan.People, context.Plan.Groups);
        var recipients = ImmutableArray.CreateBuilder<Recipient>();
        var isComplete = true;
        for (var rest = names; rest.Length > 0;)
        {
            var (name, behind) = EntryParts.Split(context.Source.Text, rest);
            rest = behind;
            var words = context.Words(name);
            var reader = known.Find(words);
            recipients.Add(new Recipient(words, (reader as PersonReader)?.Person));
            if (reader is null && Spelling.Closest(words, known.All) is { } closest)
            {
                context.Report(DiagnosticCatalog.RecordPersonUnknown(context.Source, name, closest));
                isComplete = false;
            }
        }

        return isComplete ? recipients.ToImmutable() : null;
    }

    /// <summary>Whoever is of the key worker's own agency, or of one in the agreement.</summary>
    static bool MayBeTold(Recipient recipient, Plan plan) => plan.Sharing.Holds(recipient.Name)
        || (recipient.Person?.Facts.Agency is { } agency
            && (plan.Sharing.Holds(agency) || Names.Same(agency, plan.KeyWorker?.Facts.Agency ?? "")));

    static void Warn(RecordContext context, RecordEntry entry, SharedEntry shared)
    {
        var outside = shared.Asked == SharingAsked.NotSaid
            ? shared.With.Where(one => !MayBeTold(one, context.Plan)).Select(one => one.Name).ToImmutableArray()
            : [];
        if (!outside.IsEmpty)
        {
            context.Report(DiagnosticCatalog.SharedWithoutLeave(context.Source, context.LineOf(entry), string.Join(" and ", outside)));
        }
    }
}
