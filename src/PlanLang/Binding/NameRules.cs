using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Which words a declared name may not begin with, and which it may not hold.</summary>
static class NameRules
{
    static readonly ImmutableArray<string> Beginnings =
    [
        "no", "any", "each", "every", "all", "at", "the", "this", "a", "between", "fewer", "more", "most", "goal",
        "action", "sanction", "reward", "stage", "plan", "review", "child", "children", "adult", "adults", "person",
        "people", "start", "closing",
    ];

    static readonly ImmutableArray<string> Ends =
        ["of", "is", "are", "was", "has", "been", "in", "over", "for", "since", "compared", "and", "or", "not", "from"];

    static readonly ImmutableArray<string> StatusEnds = ["and", "or", "not", "for", "since", "is"];

    /// <summary>The name of a measure, goal, action, reward, sanction, stage or person.</summary>
    public static void Check(NameSyntax? name, BindingContext context)
    {
        var words = name?.Text.Split(' ') ?? [];
        if (name is not null && Beginnings.Contains(words[0], StringComparer.OrdinalIgnoreCase))
        {
            context.Report(DiagnosticCatalog.NameBeginsOtherwise(context.Source, name.Span, words[0], Offered(words)));
        }
        else if (name is not null)
        {
            CheckWords(name, Ends, context);
        }
    }

    /// <summary>The name of criteria, a result or a score, which always stands behind that word.</summary>
    public static void CheckRule(NameSyntax? name, BindingContext context)
    {
        if (name is not null)
        {
            CheckWords(name, Ends, context);
        }
    }

    /// <summary>A status of a measure, which may begin with any word: <c>in work</c>.</summary>
    public static void CheckStatus(NameSyntax status, BindingContext context) => CheckWords(status, StatusEnds, context);

    static void CheckWords(NameSyntax name, ImmutableArray<string> forbidden, BindingContext context)
    {
        var words = name.Text.Split(' ');
        if (words.FirstOrDefault(word => forbidden.Contains(word, StringComparer.OrdinalIgnoreCase)) is { } wrong)
        {
            context.Report(DiagnosticCatalog.NameHoldsWord(context.Source, name.Span, wrong, Offered(words)));
        }
    }

    /// <summary>The same with hyphens, which makes one word of it: <c>time-in-school</c>; a single word gets one before it.</summary>
    static string Offered(string[] words) => words.Length == 1 ? $"our-{words[0]}" : string.Join('-', words);
}
