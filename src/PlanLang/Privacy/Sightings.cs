using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Privacy;

/// <summary>Who sees which blocks, and why: what a worker looks over before a copy leaves the house.</summary>
static class Sightings
{
    /// <summary>The blocks that somebody sees, in the order in which the model lists them; none for who sees nothing.</summary>
    /// <param name="reader">Who.</param>
    /// <param name="plan">The whole plan.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    public static ImmutableArray<SeenBlock> Of(Person reader, Plan plan, DateOnly day)
    {
        var labels = new Labels(plan, day);
        var team = PeopleKinds.Team(plan).Any(person => person.Name == reader.Name);

        return
        [
            .. from block in LabelledBlock.Of(plan, labels)
               where block.Label.Holds(reader)
               select new SeenBlock(block.Words, Why(block, reader, team ? SightReason.Team : SightReason.AtHome), block.At),
        ];
    }

    /// <summary>The whole log of what was shared by a day, with those who may read each entry.</summary>
    /// <param name="plan">The whole plan.</param>
    /// <param name="diary">Its diary.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    public static ImmutableArray<(SharedEntry Entry, ImmutableArray<Person> Readers)> OfShared(Plan plan, Diary diary, DateOnly day)
    {
        var labels = new Labels(plan, day);

        return
        [
            .. from entry in diary.Entries.OfType<SharedEntry>()
               where entry.Day <= day
               select (entry, plan.People.Where(labels.OfSharing(entry.AgreedBy, entry.SeenBy).Holds).ToImmutableArray()),
        ];
    }

    static SightReason Why(LabelledBlock block, Person reader, SightReason kind) =>
        block.SeenBy is not null ? SightReason.SeenBy
        : block.Words == $"voice of {reader.Name}" ? SightReason.OwnWords
        : kind == SightReason.Team || reader.IsAtHome ? kind
        : SightReason.Named;
}
