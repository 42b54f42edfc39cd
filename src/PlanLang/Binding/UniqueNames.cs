using PlanLang.Diagnostics;

namespace PlanLang.Binding;

/// <summary>The same kind of thing with the same name twice.</summary>
static class UniqueNames
{
    /// <summary>Checks the blocks of one kind; the later one is reported.</summary>
    public static void Check(IEnumerable<Block> blocks, string kind, DiagnosticBag diagnostics)
    {
        var named = blocks.Where(block => block.Name is not null);
        foreach (var same in named.GroupBy(block => block.Name ?? "", Names.Comparer))
        {
            foreach (var later in same.Skip(1))
            {
                diagnostics.Add(DiagnosticCatalog.SameNameTwice(later.Source, later.At.Span, kind, same.First().At.Line) with
                {
                    Related = new RelatedWords(same.First().Source, same.First().At.Span, "The name is given here first."),
                });
            }
        }
    }
}
