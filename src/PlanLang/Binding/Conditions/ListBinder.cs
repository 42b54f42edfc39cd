using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Several conditions: <c>all of</c> with lines under it, or one line joined by <c>and</c>.</summary>
static class ListBinder
{
    public static Condition Bind(ListHeadingSyntax heading, ImmutableArray<LineSyntax> lines, BindingContext context)
    {
        var parts = lines.OfType<ConditionLineSyntax>().Select(line => Part(line, context)).ToImmutableArray();
        var anyUnread = lines.OfType<SkippedSyntax>().Any();
        if (parts.IsEmpty && !anyUnread)
        {
            context.Report(DiagnosticCatalog.EmptyList(context.Source, heading.Span));
        }
        else if (heading.Count > parts.Length && !anyUnread)
        {
            context.Report(DiagnosticCatalog.MoreThanThereAre(context.Source, heading.Span, heading.Count, parts.Length));
        }

        return parts.IsEmpty || anyUnread
            ? new BrokenCondition(context.At(heading.Span))
            : new ListCondition(Quantifier(heading.Kind, heading.Count), RelevanceOf(heading), parts, context.At(heading.Span));
    }

    public static JoinedCondition Bind(JoinedConditionSyntax joined, BindingContext context) => new(
        joined.Joiner == Joiner.And ? new AllQuantifier() : new AnyQuantifier(),
        [.. joined.Parts.Select(part => ConditionBinder.Bind(part, context))],
        context.At(joined.Span));

    /// <summary>How many of a list, of goals or of people.</summary>
    public static Quantifier Quantifier(ListKind kind, int count) => kind switch
    {
        ListKind.All => new AllQuantifier(),
        ListKind.Any => new AnyQuantifier(),
        ListKind.None => new NoneQuantifier(),
        _ => new AtLeastQuantifier(count),
    };

    static Relevance RelevanceOf(ListHeadingSyntax heading) =>
        heading.WhereRelevant is null ? Relevance.Always : Relevance.WhereRelevant;

    static ListPart Part(ConditionLineSyntax line, BindingContext context) => new(
        line.Label is { } label ? context.Source[label.Span] : null,
        line.Period is { } period ? DateBinder.Window(period, context) : null,
        ConditionBinder.Bind(line.Value, line, context));
}
