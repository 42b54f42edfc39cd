using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>How much contact there was at first, how much there is now, and how much is planned.</summary>
static class ContactSection
{
    static readonly Language Words = Language.English;

    public static IEnumerable<TextBlock> Of(Assessment assessment) => assessment.Contact is null
        ? []
        :
        [
            new HeadingBlock(Words["check.contact"]),
            .. assessment.Stage?.Visits is { } often ? [LineBlock.Of(0, Words.Say("check.planned", ("often", $"{often}")))] : Array.Empty<TextBlock>(),
            .. ContactSentences.Of(assessment).Select(line => LineBlock.Of(0, line)),
        ];
}
