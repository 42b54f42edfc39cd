using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Which words a declared name may not begin with, and which it may not hold.</summary>
static class NameRules
{
    static readonly HashSet<string> Beginnings = new(StringComparer.OrdinalIgnoreCase)
    {
        "no", "any", "each", "every", "all", "at", "the", "this", "a", "between", "fewer", "more", "most", "goal",
        "action", "sanction", "reward", "stage", "plan", "review", "child", "children", "adult", "adults", "person",
        "people", "start", "closing",
    };

    static readonly HashSet<string> Ends = new(StringComparer.OrdinalIgnoreCase)
    {
        "of", "is", "are", "was", "has", "been", "in", "over", "for", "since", "compared", "and", "or", "not", "from",
    };

    static readonly HashSet<string> StatusEnds = new(StringComparer.OrdinalIgnoreCase) { "and", "or", "not", "for", "since", "is" };

    /// <summary>The name of a measure, goal, action, reward, sanction, stage or person.</summary>
    public static void Check(NameSyntax? name, BindingContext context) => Report(name, Mistake, context);

    /// <summary>The name of criteria, a result or a score, which always stands behind that word.</summary>
    public static void CheckRule(NameSyntax? name, BindingContext context) => Report(name, RuleMistake, context);

    /// <summary>A status of a measure, which may begin with any word: <c>in work</c>.</summary>
    public static void CheckStatus(NameSyntax status, BindingContext context) => Report(status, StatusMistake, context);

    /// <summary>What is wrong with such a name in a text; null where it works.</summary>
    public static Diagnostic? Mistake(NameSyntax name, SourceText source)
    {
        var words = name.Text.Split(' ');

        return Beginnings.Contains(words[0])
            ? DiagnosticCatalog.NameBeginsOtherwise(source, name.Span, words[0], Offered(words))
            : RuleMistake(name, source);
    }

    /// <summary>The same for a name that always stands behind its kind.</summary>
    public static Diagnostic? RuleMistake(NameSyntax name, SourceText source) => WordMistake(name, Ends, source);

    /// <summary>The same for a status.</summary>
    public static Diagnostic? StatusMistake(NameSyntax status, SourceText source) => WordMistake(status, StatusEnds, source);

    static void Report(NameSyntax? name, Func<NameSyntax, SourceText, Diagnostic?> mistake, BindingContext context)
    {
        if (name is not null && mistake(name, context.Source) is { } diagnostic)
        {
            context.Report(diagnostic);
        }
    }

    static Diagnostic? WordMistake(NameSyntax name, HashSet<string> forbidden, SourceText source)
    {
        var words = name.Text.Split(' ');

        return Array.Find(words, forbidden.Contains) is { } wrong
            ? DiagnosticCatalog.NameHoldsWord(source, name.Span, wrong, Offered(words))
            : null;
    }

    /// <summary>The same with hyphens, which makes one word of it: <c>time-in-school</c>; a single word gets one before it.</summary>
    static string Offered(string[] words) => words.Length == 1 ? $"our-{words[0]}" : string.Join('-', words);
}
