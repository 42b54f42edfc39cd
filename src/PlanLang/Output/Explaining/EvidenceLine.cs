using PlanLang.Dates;
using PlanLang.Records;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>A line of the diary on which a verdict rests: <c>harper.record:12  attendance of Kai: 7 of 10</c>.</summary>
static class EvidenceLine
{
    static readonly Language Words = Language.English;

    /// <summary>The line, with a mark where it was written down late.</summary>
    public static LineBlock Of(Evidence evidence, int depth) => LineBlock.Of(
        depth,
        new Piece(Tone.Quiet, $"{PlaceOf(evidence)} "),
        TextOf(evidence),
        new Piece(Tone.Open, Mark(evidence)));

    /// <summary><c>harper.record:12</c>.</summary>
    public static string PlaceOf(Evidence evidence) => $"{evidence.Source.Path}:{Numbers.Of(evidence.Line)}";

    /// <summary>The words of the line, without the blanks at either end.</summary>
    public static string TextOf(Evidence evidence) => evidence.Source[evidence.Source.Line(evidence.Line)].Trim();

    /// <summary>Which of the lines were written late, in a sentence; null where none was.</summary>
    public static string? LateOnes(IEnumerable<Evidence> lines)
    {
        var late = lines.Where(line => line.WrittenLate is not null).Select(line => PlaceOf(line) + Mark(line)).ToList();

        return late.Count == 0 ? null : Words.Say("explain.restsOnLate", ("list", string.Join(", ", late)));
    }

    static string Mark(Evidence evidence) =>
        evidence.WrittenLate is { } day ? " " + Words.Say("explain.writtenLate", ("date", DateWords.Format(day))) : "";
}
