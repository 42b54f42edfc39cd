using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>
/// Blocks <c>sanction warning letter: Magenta Homes may send a warning letter</c>. What a plan leaves out of one, a
/// library says that has a sanction of the same name: the rungs of a service's ladder are written once.
/// </summary>
static class SanctionBinder
{
    /// <summary>A sanction without the earlier rungs of its ladder, which <see cref="SanctionLadder"/> adds.</summary>
    public static Sanction Bind(Declared declared, ImmutableArray<PlanAction> actions, BindingContext context)
    {
        var block = declared.Block;
        var here = context with { Asker = block.At };
        NameRules.Check(block.Syntax.Name, here);

        return new Sanction(
            declared.Id,
            block.Name,
            Title(declared, here),
            Read(declared, "given to", here, People),
            Read(declared, "power", here, ProseBinder.Line),
            Read(declared, "told on", here, (line, there) => DateBinder.Day(line?.Value as DateSyntax, there)),
            Support(declared, actions, here),
            Read(declared, "may be considered when", here, ConditionBinder.Bind),
            [],
            Read(declared, "decided by", here, People),
            Read(declared, "ends when", here, ConditionBinder.Bind),
            ReaderBinder.SeenBy(block.Syntax.Lines, here) ?? OfLibrary(declared, here),
            block.At)
        {
            SharedAt = declared.Shared?.At,
        };
    }

    /// <summary>A name alone, where no library says what may happen.</summary>
    public static void CheckTitles(ImmutableArray<Declared> sanctions, ImmutableArray<string> shared, BindingContext context)
    {
        foreach (var name in sanctions.Where(one => one.Shared is null && one.Block.Syntax.Value is null).Select(one => one.Block.Syntax.Name))
        {
            var closest = name is null ? null : Spelling.Closest(name.Text, shared);
            if (name is not null && !context.Scope.Gaps.MayDeclareShared(name.Text, closest))
            {
                context.Report(DiagnosticCatalog.NoSharedSanction(context.Source, name.Span, closest));
            }
        }
    }

    /// <summary>What a line of references names, all of one kind; others are reported.</summary>
    public static IEnumerable<(string Id, ReferenceSyntax Syntax)> References(
        Block block, string line, ReferenceKind kind, BindingContext context)
    {
        foreach (var reference in block.Value<ReferencesSyntax>(line)?.References ?? [])
        {
            if (Id(reference, kind, context) is { } id)
            {
                yield return (id, reference);
            }
        }
    }

    /// <summary>What the line says, wherever it stands.</summary>
    static T Read<T>(Declared declared, string word, BindingContext context, Func<StatementSyntax?, BindingContext, T> read)
    {
        var block = declared.Saying(word);

        return read(block.Line(word), context.In(block));
    }

    static ImmutableArray<Person> People(StatementSyntax? line, BindingContext context) => Lookup.People(line?.Value, context);

    static Prose Title(Declared declared, BindingContext context)
    {
        var block = declared is { Block.Syntax.Value: null, Shared: { } shared } ? shared : declared.Block;

        return ProseBinder.Title(block, context.In(block));
    }

    static SeenBy? OfLibrary(Declared declared, BindingContext context) =>
        declared.Shared is { } shared ? ReaderBinder.SeenBy(shared.Syntax.Lines, context.In(shared)) : null;

    static ImmutableArray<PlanAction> Support(Declared declared, ImmutableArray<PlanAction> actions, BindingContext context)
    {
        var block = declared.Saying("support");
        var found = References(block, "support", ReferenceKind.Action, context.In(block));

        return [.. found.Select(one => actions.FirstOrDefault(action => action.Id == one.Id)).OfType<PlanAction>()];
    }

    static string? Id(ReferenceSyntax reference, ReferenceKind kind, BindingContext context)
    {
        if (reference.Kind == kind.Word)
        {
            return kind.Find(reference.Name, context);
        }

        var example = kind.Names(context.Scope).FirstOrDefault();
        context.Report(DiagnosticCatalog.OtherKindExpected(
            context.Source, reference.Span, kind.Article, example is null ? null : $"{kind.Word} {example}"));

        return null;
    }
}
