using PlanLang.Diagnostics;

namespace PlanLang.Binding;

/// <summary>The same kind of thing with the same name twice.</summary>
static class UniqueNames
{
    /// <summary>Checks the blocks of one kind; the later one is reported.</summary>
    public static void Check(IEnumerable<Block> blocks, string kind, DiagnosticBag diagnostics)
    {
        var named = new Dictionary<string, Block>(Names.Comparer);
        foreach (var block in blocks)
        {
            if (block.Name is { } name && !named.TryAdd(name, block))
            {
                diagnostics.Add(GivenTwice(block, named[name], kind));
            }
        }
    }

    static Diagnostic GivenTwice(Block later, Block first, string kind) =>
        DiagnosticCatalog.SameNameTwice(later.Source, later.At.Span, kind, first.At.Line) with
        {
            Related = new RelatedWords(first.Source, first.At.Span, "The name is given here first."),
        };
}
