using System.Diagnostics;
using System.Globalization;
using PlanLang.Syntax;

namespace PlanLang.Formatting;

/// <summary>Names, and how many people, goals or lines.</summary>
static class PeopleWording
{
    /// <summary><c>Leanne, Kai</c>, <c>each child</c>, <c>goals school and calm</c>; null for other parts.</summary>
    public static string? Of(AnySyntax part) => part switch
    {
        NamesSyntax names => Listed(names.Names),
        OfNamesSyntax names => Listed(names.Names),
        OfFamilySyntax => "the family",
        OfEachSyntax each => $"each {One(each.Kind)}",
        QuantifiedSubjectSyntax subject => Subject(subject),
        NamedGoalsSyntax { Names: [var goal] } => $"goal {goal.Text}",
        NamedGoalsSyntax { Names: [.. var goals, var last] } => $"goals {Listed(goals)} and {last.Text}",
        QuantifiedGoalsSyntax goals => Goals(goals),
        SameSubjectSyntax same => $"the {One(same.Kind)}",
        ListHeadingSyntax heading => $"{(heading.For is { } whom ? $"for {Subject(whom)}, " : "")}{Heading(heading)}{(heading.WhereRelevant is null ? "" : ", where relevant")}",
        _ => null,
    };

    static string Listed(IEnumerable<NameSyntax> names) => string.Join(", ", names.Select(name => name.Text));

    static string Subject(QuantifiedSubjectSyntax subject) => subject.Quantity switch
    {
        SubjectQuantity.Each => $"each {One(subject.Kind)}",
        SubjectQuantity.Any => $"any {One(subject.Kind)}",
        SubjectQuantity.Together => $"all {Several(subject.Kind)} together",
        _ => Counted(subject.Count, One(subject.Kind), Several(subject.Kind)),
    };

    static string Goals(QuantifiedGoalsSyntax goals)
    {
        var which = goals.Kind switch
        {
            ListKind.All => "every goal",
            ListKind.Any => "any goal",
            _ => Counted(goals.Count, "goal", "goals"),
        };

        return goals.About is { } about ? $"{which} about {about.Text}" : which;
    }

    static string Heading(ListHeadingSyntax heading) => heading.Kind switch
    {
        ListKind.All => "all of",
        ListKind.Any => "any of",
        ListKind.None => "none of",
        _ => string.Create(CultureInfo.InvariantCulture, $"at least {heading.Count} of"),
    };

    static string Counted(int count, string one, string several) =>
        string.Create(CultureInfo.InvariantCulture, $"at least {count} {(count == 1 ? one : several)}");

    static string One(PeopleKind kind) => kind switch
    {
        PeopleKind.Child => "child",
        PeopleKind.Adult => "adult",
        PeopleKind.Parent => "parent",
        PeopleKind.Person => "person",
        _ => throw new UnreachableException(),
    };

    static string Several(PeopleKind kind) => kind switch
    {
        PeopleKind.Child => "children",
        PeopleKind.Adult => "adults",
        PeopleKind.Parent => "parents",
        PeopleKind.Person => "people",
        _ => throw new UnreachableException(),
    };
}
