using PlanLang.Diagnostics;
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

    /// <summary>Its name, and members who are almost somebody of the plan.</summary>
    public static void Check(Block block, NameTable<Person> people, BindingContext context)
    {
        if (block.Syntax is { Name: null, Value: NamesSyntax members })
        {
            context.Report(DiagnosticCatalog.GroupWithoutName(context.Source, block.At.Span, context.Source[members.Span]));
        }

        if (block.Syntax.Name is { } name && ReaderKinds.Of(name.Text) is not null)
        {
            context.Report(DiagnosticCatalog.GroupNamedLikeReaders(context.Source, name.Span));
        }

        foreach (var member in (block.Syntax.Value as NamesSyntax)?.Names ?? [])
        {
            CheckMember(member, people, context);
        }
    }

    static void CheckMember(NameSyntax member, NameTable<Person> people, BindingContext context)
    {
        if (!people.Contains(member.Text)
            && !people.Values.Any(person => WorksFor(person, member.Text))
            && Spelling.Closest(member.Text, people.Keys) is { } closest)
        {
            context.Report(DiagnosticCatalog.MemberAlmostKnown(context.Source, member.Span, closest));
        }
    }

    static bool WorksFor(Person person, string agency) =>
        person.Facts.Agency is { } own && Names.Same(own, agency);
}
