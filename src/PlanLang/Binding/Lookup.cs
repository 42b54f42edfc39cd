using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>What a name means; a name that means nothing is reported at its exact words.</summary>
static class Lookup
{
    public static Person? Person(NameSyntax name, BindingContext context) => Person(name, context, EverydayGroups.Each);

    static Person? Person(NameSyntax name, BindingContext context, Func<string, Scope, string?> group)
    {
        if (context.Scope.People.TryFind(name.Text, out var person))
        {
            return person;
        }

        if (!context.Scope.Gaps.MayDeclare(name.Text))
        {
            context.Report(context.IsShared
                ? DiagnosticCatalog.NobodyForLibrary(context.Asker.Source, context.Asker.Span, name.Text)
                : DiagnosticCatalog.UnknownPerson(context.Source, name.Span, ClosestPerson(name.Text, context, group)));
        }

        return null;
    }

    /// <summary>Those of a list of names who are known. A library, which cannot know names, may say what people are.</summary>
    public static ImmutableArray<Person> People(ValueSyntax? names, BindingContext context) => names switch
    {
        NamesSyntax several => Listed(several.Names, context),
        NameSyntax one => Listed(one, context),
        _ => [],
    };

    static ImmutableArray<Person> Listed(ImmutableArray<NameSyntax> names, BindingContext context)
    {
        var people = ImmutableArray.CreateBuilder<Person>(names.Length);
        foreach (var name in names)
        {
            people.AddRange(Listed(name, context));
        }

        return people.DrainToImmutable();
    }

    static ImmutableArray<Person> Listed(NameSyntax name, BindingContext context) =>
        context.IsShared && WithRole(name.Text, context.Scope) is { IsEmpty: false } people ? people
        : Person(name, context, EverydayGroups.Listed) is { } person ? [person]
        : [];

    static ImmutableArray<Person> WithRole(string role, Scope scope) =>
        scope.People.Contains(role) ? [] : [.. scope.Everybody.Where(person => Names.Same(person.Role ?? "", role))];

    /// <summary>The id of a goal.</summary>
    public static string? Goal(NameSyntax name, BindingContext context) =>
        Find(context.Scope.Goals, name, context, DiagnosticCatalog.UnknownGoal);

    /// <summary>The id of an action.</summary>
    public static string? Action(NameSyntax name, BindingContext context) =>
        Find(context.Scope.Actions, name, context, DiagnosticCatalog.UnknownAction);

    /// <summary>The id of a sanction.</summary>
    public static string? Sanction(NameSyntax name, BindingContext context) =>
        Find(context.Scope.Sanctions, name, context, DiagnosticCatalog.UnknownSanction);

    /// <summary>The id of a reward.</summary>
    public static string? Reward(NameSyntax name, BindingContext context) =>
        Find(context.Scope.Rewards, name, context, Unknown("reward"));

    /// <summary>The id of criteria, whichever of their versions is meant.</summary>
    public static string? Criteria(NameSyntax name, BindingContext context) =>
        Find(context.Scope.Criteria, name, context, Unknown("criteria"));

    /// <summary>The id of a result, whichever of its versions is meant.</summary>
    public static string? Result(NameSyntax name, BindingContext context) =>
        Find(context.Scope.Results, name, context, Unknown("result"));

    /// <summary>The id of a score.</summary>
    public static string? Score(NameSyntax name, BindingContext context) =>
        Find(context.Scope.Scores, name, context, Unknown("score"));

    /// <summary>What goals are about, as the first of them writes it.</summary>
    public static string? Topic(NameSyntax name, BindingContext context) =>
        Find(context.Scope.Topics, name, context, DiagnosticCatalog.UnknownTopic);

    static Func<SourceText, TextSpan, string?, Diagnostic> Unknown(string kind) =>
        (source, span, closest) => DiagnosticCatalog.UnknownPart(source, span, kind, closest);

    static string? Find(
        NameTable<string> table,
        NameSyntax name,
        BindingContext context,
        Func<SourceText, TextSpan, string?, Diagnostic> unknown)
    {
        if (table.TryFind(name.Text, out var id))
        {
            return id;
        }

        if (context.IsShared && !context.Scope.Gaps.MayDeclare(name.Text))
        {
            context.Report(DiagnosticCatalog.NothingForLibrary(context.Asker.Source, context.Asker.Span, name.Text));
        }
        else if (!context.Scope.Gaps.MayDeclare(name.Text))
        {
            context.Report(unknown(context.Source, name.Span, Spelling.Closest(name.Text, table.Keys)));
        }

        return null;
    }

    /// <summary>
    /// The names with a comma between them, where <c>and</c> stands there; what an everyday word for several people means;
    /// the one whose full name it is; or else the name that is spelt most like it.
    /// </summary>
    static string? ClosestPerson(string name, BindingContext context, Func<string, Scope, string?> group) =>
        WithCommas(name, context.Scope)
            ?? group(name, context.Scope)
            ?? context.Scope.Everybody.FirstOrDefault(person => Names.Same(person.FullName, name))?.Name
            ?? Spelling.Closest(name, context.Scope.People.Keys);

    static string? WithCommas(string names, Scope scope)
    {
        var each = names.Replace(" & ", " and ").Split(" and ");

        return each.Length > 1 && each.All(scope.People.Contains) ? string.Join(", ", each) : null;
    }
}
