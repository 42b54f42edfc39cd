using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>A kind of thing that a line of references may name.</summary>
/// <param name="Word">The word before the name.</param>
/// <param name="Article">The word as a sentence says it.</param>
/// <param name="Find">Gives the id, or reports the name.</param>
/// <param name="Names">The names there are.</param>
sealed record ReferenceKind(
    string Word, string Article, Func<NameSyntax, BindingContext, string?> Find, Func<Scope, ImmutableArray<string>> Names)
{
    public static ReferenceKind Action { get; } = new("action", "an action", Lookup.Action, scope => scope.Actions.Keys);

    public static ReferenceKind Sanction { get; } =
        new("sanction", "a sanction", Lookup.Sanction, scope => scope.Sanctions.Keys);

    public static ReferenceKind Result { get; } = new("result", "a result", Lookup.Result, scope => scope.Results.Keys);
}
