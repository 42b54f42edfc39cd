using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The words behind <c>goal school is</c> and <c>action shoes is not</c>.</summary>
static class StandingBinder
{
    /// <summary>
    /// The place of the words among the known ones, and whether it must be so; null, and reported, where they are none of
    /// them. <c>is not due</c> is the status <c>not due</c>, because there is one; <c>is not met</c> is the opposite of
    /// <c>met</c>.
    /// </summary>
    /// <param name="status">The words.</param>
    /// <param name="polarity">Whether <c>not</c> stands before them.</param>
    /// <param name="kind">The kind of thing: <c>a goal</c>.</param>
    /// <param name="known">Its statuses in the order of their enumeration.</param>
    /// <param name="context">Who is told.</param>
    public static Standing? Bind(
        NameSyntax status, Polarity polarity, string kind, ImmutableArray<string> known, BindingContext context)
    {
        var negative = polarity == Polarity.IsNot ? IndexOf(known, $"not {status.Text}") : -1;
        if (negative >= 0)
        {
            return new Standing(negative, Polarity.Is);
        }

        if (IndexOf(known, status.Text) is >= 0 and var index)
        {
            return new Standing(index, polarity);
        }

        var sayable = known.Where(words => !words.StartsWith("does ", StringComparison.Ordinal)).ToImmutableArray();
        context.Report(DiagnosticCatalog.UnknownStanding(
            context.Source, status.Span, kind, sayable, Spelling.Closest(status.Text, sayable)));

        return null;
    }

    static int IndexOf(ImmutableArray<string> known, string words) => known.IndexOf(words, StringComparer.OrdinalIgnoreCase);
}
