using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The block <c>contract: Family contract</c>.</summary>
static class ContractBinder
{
    public static Contract Bind(Block block, BindingContext context) => new(
        ProseBinder.Title(block, context),
        ProseBinder.Line(block.Line("purpose"), context),
        DateBinder.Window(block.Value<PeriodSyntax>("period"), context),
        Lookup.People(block.Line("signed by")?.Value, context),
        ProseBinder.Line(block.Line("legal basis"), context)?.Text,
        Lookup.People(block.Line("copies")?.Value, context),
        ReaderBinder.SeenBy(block.Syntax.Lines, context),
        block.At);
}
