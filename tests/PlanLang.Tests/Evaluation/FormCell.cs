using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Tests.Evaluation;

/// <summary>One sentence, with what came of it: a verdict or a mistake.</summary>
sealed record FormCell(string Sentence, Judgement? Judged, ImmutableArray<Diagnostic> Mistakes)
{
    /// <summary>A line that is no sentence at all; what it could be is for the tests of the grammar.</summary>
    const string Syntax = "PL0114";

    /// <summary>Whether it is a sentence that makes no sense.</summary>
    public bool IsRefused => Mistakes is [{ Code: not Syntax }, ..];

    /// <summary>The line that the message asks to write: its fix, or the sentence in its hint.</summary>
    public string Instead
    {
        get
        {
            var mistake = Mistakes[0];
            var hint = mistake.Hint ?? "";

            return mistake.Fix is { } fix
                ? mistake.Source[mistake.Source.Line(mistake.Source.LineAt(mistake.Span.Start))]
                    .Replace(mistake.Source[fix.Span], fix.Replacement, StringComparison.Ordinal).Trim()["when: ".Length..]
                : hint[(hint.IndexOf(": ", StringComparison.Ordinal) + 2)..];
        }
    }

    /// <summary>The verdict, or the whole message.</summary>
    public string Shown => Mistakes is [var first, ..] ? string.Join(" ", first.Code, first.Message, first.Hint) : $"{this}";

    public override string ToString() => (Mistakes, Judged) switch
    {
        ([var first, ..], _) => first.Code,
        (_, { Value: { } value } judged) => $"{StatusWords.Of(judged.Verdict)}, {ShownValue.Of(value, ReasonSentences.Bound(judged.Condition))}",
        (_, { } judged) => StatusWords.Of(judged.Verdict),
        _ => "",
    };
}
