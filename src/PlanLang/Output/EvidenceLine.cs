using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>A line of the diary on which a verdict rests: <c>harper.record:12  attendance of Kai: 7 of 10</c>.</summary>
static class EvidenceLine
{
    public static LineBlock Of(Evidence evidence, int depth) => LineBlock.Of(
        depth,
        new Piece(Tone.Quiet, $"{evidence.Source.Path}:{Numbers.Of(evidence.Line)} "),
        evidence.Source[evidence.Source.Line(evidence.Line)].Trim());
}
