using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary><c>group school staff: Amir, Birch Primary School</c>.</summary>
static class GroupBinder
{
    /// <summary>A name that is nobody's is an agency, and brings the people of the team who work for it.</summary>
    public static Group Bind(Block block, NameTable<Person> people)
    {
        var members = block.Syntax.Value is NamesSyntax names ? names.Names : [];
        var agencies = members.Where(member => !people.Contains(member.Text)).Select(member => member.Text).ToImmutableArray();
        var belong = people.Values
            .Where(person => members.Any(member => Names.Same(member.Text, person.Name) || WorksFor(person, member.Text)));

        return new Group(block.Name ?? "", [.. belong], agencies, block.At);
    }

    static bool WorksFor(Person person, string agency) =>
        person.Facts.Agency is { } own && Names.Same(own, agency);
}
