using PlanLang.Evaluation;
using PlanLang.Sentences;
using PlanLang.Wording;

namespace PlanLang.Output;

/// <summary>What a condition comes to, part by part, as lines that stand under one another.</summary>
static class JudgementLines
{
    static readonly Language Words = Language.English;

    /// <summary>The condition itself and its parts.</summary>
    public static IEnumerable<LineBlock> Of(Judgement judgement, int depth) =>
        [Line(judgement, depth), .. Late(judgement, depth + 1), .. Parts(judgement, depth + 1)];

    /// <summary>
    /// The same for a condition that nobody wants to come about, without signs: a tick at "at least 3 incidents" would
    /// look like success.
    /// </summary>
    public static IEnumerable<LineBlock> OfUnwanted(Judgement judgement, int depth) =>
    [
        UnwantedLine(judgement, depth),
        .. Late(judgement, depth + 1),
        .. judgement.Parts.SelectMany(part => OfUnwanted(part, depth + 1)),
    ];

    /// <summary>The parts of a condition whose wording has been said.</summary>
    public static IEnumerable<LineBlock> Parts(Judgement judgement, int depth) =>
        judgement.Parts.SelectMany(part => Of(part, depth));

    /// <summary>Which of the lines that a judgement without parts rests on were written late.</summary>
    public static IEnumerable<LineBlock> Late(Judgement judgement, int depth) =>
        judgement.Parts.IsEmpty && EvidenceLine.LateOnes(judgement.Evidence) is { } late
            ? [LineBlock.Of(depth, new Piece(Tone.Open, late))]
            : [];

    /// <summary>One line: the sign, what is asked, the verdict and why.</summary>
    public static LineBlock Line(Judgement judgement, int depth) => Line(judgement, Name(judgement), depth);

    /// <summary>The same, with other words for what is asked.</summary>
    public static LineBlock Line(Judgement judgement, string name, int depth) => LineBlock.Of(
        depth, VerdictPiece.Sign(judgement.Verdict), name + ": ", VerdictPiece.Of(judgement.Verdict), Because(judgement));

    /// <summary>One line of a condition that nobody wants to come about.</summary>
    public static LineBlock UnwantedLine(Judgement judgement, int depth) =>
        LineBlock.Of(depth, Name(judgement) + ": ", VerdictPiece.OfUnwanted(judgement.Verdict), Because(judgement));

    /// <summary>A person, a term, or the condition in its own words where it stands in a list.</summary>
    static string Name(Judgement judgement) => judgement.Of switch
    {
        PartOfPerson or PartOfTime => JudgementSubject.Of(judgement) ?? "",
        PartOfGoal goal => Words.Say("check.goal", ("id", goal.Goal.Id)),
        PartOfList { Label: { } label, Period: var period } =>
            $"{label}{(period is { } days ? $" ({days})" : "")}, {ConditionWording.Of(judgement.Condition)}",
        _ => ConditionWording.Of(judgement.Condition),
    };

    /// <summary>The reason, unless the parts say it.</summary>
    static string Because(Judgement judgement) =>
        judgement.Reason.Code == ReasonCode.Parts ? "" : $". {ReasonSentences.Of(judgement)}";
}
