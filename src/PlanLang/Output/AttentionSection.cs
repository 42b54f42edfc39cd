using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What needs attention, most urgent first, or that nothing does.</summary>
static class AttentionSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) => assessment.Attention.IsEmpty
        ? [new HeadingBlock(Words["check.attention"]), LineBlock.Of(0, Words["check.nothing"])]
        : assessment.Attention.Select((one, index) => (TextBlock)Line(one, index + 1, assessment))
            .Prepend(new HeadingBlock(Words["check.attention"]));

    static LineBlock Line(Attention attention, int number, Assessment assessment) => LineBlock.Of(
        0,
        new Piece(Tone.Bad, $"{Numbers.Of(number)}. "),
        AttentionSentences.Of(attention, assessment) + " ",
        new Piece(Tone.Quiet, $"({attention.At.Source.Path}:{Numbers.Of(attention.At.Line)})"));
}
