using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Blocks <c>step down to Community Coaches</c> and <c>step up to Children's Social Care</c>.</summary>
static class StepBinder
{
    public static StepDown Down(Block block, BindingContext context) => new(
        To(block, context),
        RuleConditionBinder.Bind(block, context),
        [.. block.Lines("afterwards").Select(line => Afterwards(line, context)).OfType<Afterwards>()],
        ReaderBinder.SeenBy(block.Syntax.Lines, context),
        block.At);

    public static StepUp Up(Block block, BindingContext context) => new(
        To(block, context),
        RuleConditionBinder.Bind(block, context),
        ReaderBinder.SeenBy(block.Syntax.Lines, context),
        block.At);

    static string To(Block block, BindingContext context) =>
        block.Syntax.Value is TextSyntax to ? context.Source[to.Span] : "";

    /// <summary>The end is counted from closing, so it stays as it was written.</summary>
    static Afterwards? Afterwards(StatementSyntax line, BindingContext context) => line.Value is AfterwardsSyntax syntax
        ? new Afterwards(
            new Prose(context.Source[syntax.What.Span], ReaderBinder.SeenBy(line.Lines, context), context.At(syntax.What.Span)),
            syntax.Until?.Date)
        : null;
}
