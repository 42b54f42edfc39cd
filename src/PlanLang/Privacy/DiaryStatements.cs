using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Privacy;

/// <summary>What a diary says in somebody's own words and copies show, with those who may read it.</summary>
static class DiaryStatements
{
    /// <summary>Entry by entry.</summary>
    public static IEnumerable<Statement> Of(Diary diary, Labels labels) =>
        diary.Entries.SelectMany(entry => Of(entry, labels));

    static IEnumerable<Statement> Of(Entry entry, Labels labels) => entry switch
    {
        SaidEntry said => Of(said.Words, [said.By], labels.OfWordsOf(said.By, said.SeenBy), said),
        VisitEntry visit => Of(visit.Text, [visit.By], labels.OfTeamWords(visit.SeenBy), visit),
        ContactEntry contact => Of(contact.Text, [contact.Whom], labels.OfTeamWords(contact.SeenBy), contact),
        SharedEntry shared => Of(
            $"{shared.What} {shared.Reason}",
            [.. shared.With.Select(one => one.Person).OfType<Person>()],
            labels.OfSharing(shared.AgreedBy, shared.SeenBy),
            shared),
        BreachEntry breach => Of(breach.Text, [], labels.OfTeamWords(breach.SeenBy), breach),
        SanctionEntry one => Of(one.Reason, one.DecidedBy is { } person ? [person] : [], labels.Of(one.Sanction), one),
        _ => [],
    };

    static IEnumerable<Statement> Of(string text, ImmutableArray<Person> people, Label label, Entry entry) =>
        [new Statement(label, Mentions.None with { People = people }, text, new Location(entry.Evidence.Source, entry.Evidence.Source.Line(entry.Evidence.Line)))];
}
