using PlanLang.Evaluation;
using PlanLang.Sentences;
using static PlanLang.Tests.Evaluation.Asked;

namespace PlanLang.Tests.Evaluation;

public class AttentionTests
{
    const string Plan =
        """
        goal neighbours: We get on with our neighbours
          met when: no incidents for 8 weeks
          by: 1 March 2026
          action fence: Mend the fence
            who: Dana
            by: 20 January 2026
        step down to Coaches
          when: no incidents for 1 week
        step up to Social Care
          when: at least 3 incidents in the last 4 weeks
        reviews: every 6 weeks from 17 February 2026
          who: Leanne

        """;

    [Fact]
    public void TheMostUrgentComesFirst()
    {
        var attention = Assessed(
            Plan, "2026-03-20", "2026-03-10 incidents: 3", "2026-03-10 possible breach: Shouting in the street.").Attention;

        Assert.Equal(
            [
                AttentionKind.StepUp,
                AttentionKind.ContactDue,
                AttentionKind.ReviewOverdue,
                AttentionKind.ActionOverdue,
                AttentionKind.GoalMissed,
                AttentionKind.ReturnOverdue,
                AttentionKind.StepDownReady,
                AttentionKind.ReviewDue,
            ],
            attention.Select(one => one.Kind).Distinct());
    }

    [Fact]
    public void NothingNeedsAttentionAfterClosing() =>
        Assert.Empty(Assessed(Plan, "2026-03-20", "2026-03-10 incidents: 3", "2026-03-19 closed: as planned, all is well").Attention);

    [Theory]
    [InlineData("2026-02-05", 0)] // a month after 5 January
    [InlineData("2026-02-06", 1)]
    public void AReturnIsOverdueTheDayAfterItsPeriod(string asOf, int overdue)
    {
        var attention = Assessed("", asOf, "2026-01-05 patrol notes: none", "2026-02-05 register of Kai: 10 of 10").Attention;

        Assert.Equal(overdue, attention.Count(one => one is { Kind: AttentionKind.ReturnOverdue, About: "patrol notes" }));
    }

    [Theory]
    [InlineData("We are waiting for the first record of patrol notes.")]
    [InlineData("We are waiting for a record of patrol notes. The last one is of Saturday 10 January 2026.", "2026-01-10 patrol notes: none")]
    public void WhatNeverCameHasNoLastOne(string sentence, params string[] records)
    {
        var assessment = Assessed("", "2026-03-20", records);

        Assert.Contains(sentence, assessment.Attention.Select(one => AttentionSentences.Of(one, assessment)));
    }
}
