using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Words for several people at once, which a plan does not know because it names people: <c>the children</c>.</summary>
static class EverydayGroups
{
    static readonly ImmutableArray<string> Home =
        ["everyone", "everybody", "all", "all of us", "family", "the family", "whole family", "the whole family"];

    static readonly ImmutableArray<string> Children = ["children", "the children", "all children", "kids", "the kids", "both children"];

    static readonly ImmutableArray<string> Same = ["that", "this", "the same", "same"];

    static readonly ImmutableArray<string> Anyone = ["child", "adult", "parent", "person"];

    /// <summary>What to write in a list of names: the names; null where the words mean nobody or are something else.</summary>
    public static string? Listed(string words, Scope scope) =>
        IsOf(Home, words) ? NamesOf(scope, person => person.IsAtHome)
        : IsOf(Children, words) ? NamesOf(scope, person => person.IsAtHome && ChildRoles.Contains(person.Role))
        : null;

    /// <summary>What to write in a condition or behind <c>of:</c>.</summary>
    public static string? Each(string words, Scope _) =>
        IsOf(Home, words) ? "each person"
        : IsOf(Children, words) ? "each child"
        : OfAnybody(words) ?? OfTheSame(words);

    /// <summary><c>an adult</c>, <c>one child</c>.</summary>
    static string? OfAnybody(string words) => words.Split(' ') is [var article, var kind]
        && IsOf(["a", "an", "one", "some"], article) && IsOf(Anyone, kind) ? $"any {kind.ToLowerInvariant()}" : null;

    /// <summary><c>that child</c>, <c>the same child</c>: whom a list looks at.</summary>
    static string? OfTheSame(string words) => words.Split(' ') is [.. var before, var kind]
        && IsOf(Same, string.Join(' ', before)) && IsOf(Anyone, kind) ? $"the {kind.ToLowerInvariant()}" : null;

    static bool IsOf(ImmutableArray<string> group, string words) => group.Any(word => Names.Same(word, words));

    static string? NamesOf(Scope scope, Func<Person, bool> isMeant) =>
        string.Join(", ", scope.Everybody.Where(isMeant).Select(person => person.Name)) is { Length: > 0 } names ? names : null;
}
