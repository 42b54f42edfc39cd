using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Lines <c>after: sanction spoken warning</c>: each sanction gets the rungs below it, whole.</summary>
static class SanctionLadder
{
    /// <summary>The sanctions in the order written. A rung that would come after itself is reported and left out.</summary>
    public static ImmutableArray<Sanction> Build(
        ImmutableArray<Declared> declared, ImmutableArray<Sanction> sanctions, BindingContext context)
    {
        var rungs = declared.Select(one => new Waiting(Waiting.SanctionKey(one.Id), Below(one, context with { Asker = one.Block.At })));
        var circles = Circles.Find([.. rungs], context.Diagnostics);
        var bare = new NameTable<Sanction>(sanctions.Select(sanction => (Waiting.SanctionKey(sanction.Id), sanction)));
        var whole = new Dictionary<string, Sanction>(Names.Comparer);
        foreach (var rung in circles.Order)
        {
            var after = rung.For.Where(below => !circles.Cut.Contains(below.At)).Select(below => whole.GetValueOrDefault(below.Key));
            if (bare.TryFind(rung.Key, out var sanction))
            {
                whole[rung.Key] = sanction with { After = [.. after.OfType<Sanction>()] };
            }
        }

        return [.. sanctions.Select(sanction => sanction with { After = whole[Waiting.SanctionKey(sanction.Id)].After })];
    }

    static ImmutableArray<Reference> Below(Declared declared, BindingContext context)
    {
        var block = declared.Saying("after");
        var there = context.In(block);

        return
        [
            .. SanctionBinder.References(block, "after", ReferenceKind.Sanction, there)
                .Select(found => new Reference(Waiting.SanctionKey(found.Id), there.At(found.Syntax.Span))),
        ];
    }
}
