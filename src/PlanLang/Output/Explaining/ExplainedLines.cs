using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>A condition as a tree: each part with its days, the sum that made its value, and the lines it rests on.</summary>
static class ExplainedLines
{
    static readonly Language Words = Language.English;

    /// <summary>The condition and its parts.</summary>
    public static IEnumerable<LineBlock> Of(Judgement judgement, int depth, Explaining page) => Lines(judgement, null, depth, page);

    /// <summary>The person is the one of the whole that a judgement is a part of.</summary>
    static IEnumerable<LineBlock> Lines(Judgement judgement, Person? of, int depth, Explaining page)
    {
        var person = judgement.Of is PartOfPerson part ? part.Person : of;
        var scope = new SumScope(page.Assessment.Plan, page.Assessment.Diary, person);

        return
        [
            page.One.IsUnwanted ? JudgementLines.UnwantedLine(judgement, depth) : JudgementLines.Line(judgement, depth),
            .. Looked(judgement, depth + 1),
            .. SumText.Of(judgement, scope).Select(sum => LineBlock.Of(depth + 1, sum)),
            .. judgement.Parts.IsEmpty ? Evidence(judgement, depth + 1, page) : [],
            .. judgement.Parts.SelectMany(one => Lines(one, person, depth + 1, page)),
        ];
    }

    static IEnumerable<LineBlock> Evidence(Judgement judgement, int depth, Explaining page) =>
        page.GoalElsewhere(judgement) is { } goal
            ? [LineBlock.Of(depth, Words.Say("explain.seeGoal", ("id", goal)))]
            : judgement.Evidence.Select(one => EvidenceLine.Of(one, depth));

    static IEnumerable<LineBlock> Looked(Judgement judgement, int depth)
    {
        if (judgement.Window is { } window && !ReasonSentences.NamesTheWindow(judgement))
        {
            yield return LineBlock.Of(depth, Words.Say("explain.window", ("days", WindowWords.Of(window))));
        }

        if (judgement.Baseline is { } baseline && !ReasonSentences.NamesTheBaseline(judgement))
        {
            yield return LineBlock.Of(depth, Words.Say("explain.baseline", ("days", WindowWords.Of(baseline))));
        }
    }
}
