using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>What somebody said, what the team notes, and lists of strengths and worries.</summary>
static class VoiceBinder
{
    /// <summary><c>voice of Kai, 13 January 2026</c>; null where nobody known is named.</summary>
    public static Voice? Voice(Block block, BindingContext context) =>
        block.Syntax.Name is { } name && Lookup.Person(name, context) is { } person
            ? new Voice(
                person,
                DateBinder.Day(block.Syntax.Value as DateSyntax, context),
                ProseBinder.Body(block, context),
                ReaderBinder.SeenBy(block.Syntax.Lines, context),
                block.At)
            : null;

    /// <summary><c>note, 14 January 2026</c>.</summary>
    public static Note Note(Block block, BindingContext context) => new(
        DateBinder.Day(block.Syntax.Value as DateSyntax, context),
        ProseBinder.Body(block, context),
        ReaderBinder.SeenBy(block.Syntax.Lines, context),
        block.At);

    /// <summary><c>strengths</c>, <c>worries</c>.</summary>
    public static ProseList List(Block block, BindingContext context) => new(
        [.. block.Syntax.Lines.OfType<ItemSyntax>().Select(item => ProseBinder.Item(item, context))],
        ReaderBinder.SeenBy(block.Syntax.Lines, context),
        block.At);
}
