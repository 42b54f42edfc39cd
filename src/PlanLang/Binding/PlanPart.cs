using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>
/// A part of a plan that is understood by itself: what stands at the left edge, with all that is under it, and each action
/// of a goal.
/// </summary>
/// <param name="Source">The file.</param>
/// <param name="Span">Its text; at the left edge up to where the next one begins.</param>
readonly record struct PlanPart(SourceText Source, TextSpan Span)
{
    /// <summary>All of them, in the order in which they begin.</summary>
    public static ImmutableArray<PlanPart> In(FileSyntax plan)
    {
        var parts = ImmutableArray.CreateBuilder<PlanPart>(plan.Lines.Length);
        for (var place = 0; place < plan.Lines.Length; place++)
        {
            parts.Add(At(plan, place));
            foreach (var line in plan.Lines[place].Lines)
            {
                if (line is StatementSyntax { Keyword.Word: "action" } action)
                {
                    parts.Add(Of(new Block(action, plan.Source)));
                }
            }
        }

        return parts.DrainToImmutable();
    }

    /// <summary>What stands at that place at the left edge.</summary>
    public static PlanPart At(FileSyntax plan, int place) => new(plan.Source, plan.Lines[place].Span with
    {
        End = place + 1 < plan.Lines.Length ? plan.Lines[place + 1].Span.Start : plan.Source.Text.Length,
    });

    /// <summary>An action.</summary>
    public static PlanPart Of(Block action) => new(action.Source, action.Syntax.Span);

    /// <summary>Whether the part says what another one said.</summary>
    public bool SaysTheSame(PlanPart other) =>
        Source.Text.AsSpan(Span.Start, Span.Length).SequenceEqual(other.Source.Text.AsSpan(other.Span.Start, other.Span.Length));
}
