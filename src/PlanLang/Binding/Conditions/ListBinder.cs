using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Binding;

/// <summary>Several conditions: <c>all of</c> with lines under it, or one line joined by <c>and</c>.</summary>
static class ListBinder
{
    public static Condition Bind(ListHeadingSyntax heading, ImmutableArray<LineSyntax> lines, BindingContext context)
    {
        var whom = SubjectBinder.Several(heading.For, context);
        CheckNesting(heading, context);
        var inside = whom is null ? context : context with { Same = whom.Kind };
        var parts = lines.OfType<ConditionLineSyntax>().Select(line => Part(line, inside)).ToImmutableArray();
        var anyUnread = lines.OfType<SkippedSyntax>().Any();
        if (parts.IsEmpty && !anyUnread)
        {
            context.Report(DiagnosticCatalog.EmptyList(context.Source, heading.Span));
        }
        else if (heading.Count > parts.Length && !anyUnread)
        {
            context.Report(DiagnosticCatalog.MoreThanThereAre(context.Source, heading.Span, heading.Count, parts.Length));
        }

        else if (whom is not null && !anyUnread)
        {
            CheckSame(heading, parts, context);
        }

        return parts.IsEmpty || anyUnread
            ? new BrokenCondition(context.At(heading.Span))
            : new ListCondition(Quantifier(heading.Kind, heading.Count), RelevanceOf(heading), parts, context.At(heading.Span))
            {
                For = whom,
            };
    }

    /// <summary>Of whom a line speaks would not be clear where one such list stands in another.</summary>
    static void CheckNesting(ListHeadingSyntax heading, BindingContext context)
    {
        if (heading.For is { } whom && context.Same is { } kind)
        {
            context.Report(DiagnosticCatalog.ListForInListFor(context.Source, whom.Span, SubjectWording.Singular(kind)));
        }
    }

    /// <summary>A list that speaks of nobody in particular would come to the same for everybody.</summary>
    static void CheckSame(ListHeadingSyntax heading, ImmutableArray<ListPart> parts, BindingContext context)
    {
        if (heading.For is { } whom && !parts.Any(part => IsBroken(part.Condition) || SameLeaves.In(part.Condition).Any()))
        {
            context.Report(DiagnosticCatalog.NoLineOfTheSame(context.Source, whom.Span, SubjectWording.Singular(whom.Kind)));
        }
    }

    static bool IsBroken(Condition condition) => condition switch
    {
        BrokenCondition => true,
        ListCondition list => list.Parts.Any(part => IsBroken(part.Condition)),
        JoinedCondition joined => joined.Parts.Any(IsBroken),
        _ => false,
    };

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
