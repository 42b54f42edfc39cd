using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>The family, the team and groups of them.</summary>
static class PeopleBinder
{
    /// <summary>
    /// The scope with its people. Their names come first, because a line under one person may name another.
    /// </summary>
    public static Scope Declare(Blocks blocks, BindingContext context)
    {
        var lines = Lines(blocks);
        UniqueNames.Check(lines.Select(line => line.Block), "person", context.Diagnostics);
        UniqueNames.Check(blocks.Own("group"), "group", context.Diagnostics);
        var declared = WithPeople(
            context.Scope, blocks, [.. lines.Select(line => PersonBinder.Declare(line.Block, line.Side, context))]);
        foreach (var group in blocks.Own("group"))
        {
            GroupBinder.Check(group, declared.People, context);
        }

        var complete = declared.Everybody.Zip(
            lines, (person, line) => Complete(person, line, context with { Scope = declared }));

        return WithPeople(context.Scope, blocks, [.. complete]);
    }

    static ImmutableArray<PersonLine> Lines(Blocks blocks) =>
        [.. Lines(blocks, "family", Side.Family), .. Lines(blocks, "team", Side.Team)];

    static IEnumerable<PersonLine> Lines(Blocks blocks, string word, Side side) =>
        from block in blocks.Own(word)
        from line in block.Blocks("")
        select new PersonLine(line, block, side);

    /// <summary>A line of <c>seen by:</c> on the whole block counts for everybody in it who has none.</summary>
    static Person Complete(Person person, PersonLine line, BindingContext context)
    {
        var complete = PersonBinder.Complete(person, line.Block, context);

        return complete with { SeenBy = complete.SeenBy ?? ReaderBinder.SeenBy(line.Around.Syntax.Lines, context) };
    }

    static Scope WithPeople(Scope scope, Blocks blocks, ImmutableArray<Person> people)
    {
        var table = new NameTable<Person>(people.Select(person => (person.Name, person)));
        var groups = blocks.All("group").Select(block => GroupBinder.Bind(block, table));

        return scope with
        {
            Everybody = people,
            People = table,
            Groups = new NameTable<Group>(groups.Select(group => (group.Name, group))),
        };
    }

    /// <summary>A person's line, and the family or team around it.</summary>
    readonly record struct PersonLine(Block Block, Block Around, Side Side);
}
