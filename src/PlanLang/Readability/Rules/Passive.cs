using PlanLang.Diagnostics;

namespace PlanLang.Readability;

/// <summary>An action that is done by nobody: <c>Kai will be supported</c>, by whom?</summary>
static class Passive
{
    static readonly ImmutableHashSet<string> Be = ["is", "are", "be", "been", "being", "was", "were", "gets", "get"];

    static readonly ImmutableHashSet<string> Participles = WordList.Set("participles");

    static readonly ImmutableHashSet<string> States = WordList.Set("states");

    static readonly ImmutableHashSet<string> BetweenNameAndVerb = ["and", "will", "should", "must", "can", "may", "to", "also", "always", "then"];

    /// <summary>One message an action; none where it says <c>by</c> whom, or begins with somebody who does something.</summary>
    public static IEnumerable<Diagnostic> Find(PlanText text, ReadingContext context)
    {
        if (text.Kind != PlanTextKind.Action)
        {
            return [];
        }

        var words = text.Words;
        var names = context.LeftOut.AreNames(words);

        return Enumerable.Range(1, Math.Max(0, words.Length - 1))
            .Where(at => IsPassive(words, at) && !words.Skip(at).Any(word => word.Folded == "by") && !SomebodyActs(words, names, at))
            .Select(at => Message(text, at))
            .Take(1);
    }

    /// <summary>Whether a name begins the text and a verb of its own follows, before the passive: <c>Gill pays for it to be mended</c>.</summary>
    static bool SomebodyActs(ImmutableArray<TextWord> words, ImmutableArray<bool> names, int at) =>
        names[0]
        && Enumerable.Range(0, at - 1).Any(index => !names[index] && !BetweenNameAndVerb.Contains(words[index].Folded));

    static Diagnostic Message(PlanText text, int at) => DiagnosticCatalog.DoneByNobody(
        text.Prose.At.Source, text.At(new TextSpan(text.Words[at - 1].Start, text.Words[at].End)));

    static bool IsPassive(ImmutableArray<TextWord> words, int at) =>
        Be.Contains(words[at - 1].Folded) && IsParticiple(words[at].Folded);

    static bool IsParticiple(string word) =>
        Participles.Contains(word) || (word.EndsWith("ed", StringComparison.Ordinal) && word.Length > 4 && !States.Contains(word));
}
