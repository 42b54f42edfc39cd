using PlanLang.Model;

namespace PlanLang.Tests.Binding;

public class HeadTests
{
    const string People = """

        family
          Kai: Kai Harper, son, born 12 June 2011
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        """;

    [Theory]
    [InlineData("plan: The Harper family\n  key worker: Dana", "PL0216", "plan")]
    [InlineData("plan: The Harper family\n  started: 6 January 2026", "PL0217", "plan")]
    [InlineData("plan: The Harper family\n  started: 6 January 2026\n  key worker: Kai", "PL0218", "Kai")]
    [InlineData("plan: The Harper family\n  started: 6 January 2026\n  key worker: Danna", "PL0201", "Danna")]
    [InlineData("plan: The Harper family\n  started: 3 months after closing\n  key worker: Dana", "PL0321", "3 months after closing")]
    public void WhatIsMissingFromTheHeadIsReportedOnce(string head, string code, string words)
    {
        var diagnostic = Assert.Single(Bound.From(head + People).Diagnostics);

        Assert.Equal((code, words), (diagnostic.Code, diagnostic.Source[diagnostic.Span]));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("# nothing yet\n")]
    public void AnEmptyFileIsAMistakeOnLineOne(string text)
    {
        var diagnostic = Assert.Single(Bound.From(text).Diagnostics);

        Assert.Equal(("PL0215", 1), (diagnostic.Code, diagnostic.Line));
    }

    [Fact]
    public void WithoutAFirstDayThereIsNoPlanButEveryOtherMistakeIsFound()
    {
        var bound = Bound.From("plan: The Harper family\n  started: 6 Januray 2026\n  key worker: Dana\ngoal: Better\n  for: Kay" + People);

        Assert.Null(bound.Plan);
        Assert.Equal(["PL0302", "PL0201"], bound.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    [Fact]
    public void TheHeadIsReadWhole()
    {
        var plan = Assert.IsType<Plan>(Bound.FirstFamily().Plan);

        Assert.Equal(
            ("The Harper family", "WB-2041", "Intensive Family Intervention Programme", new DateOnly(2026, 1, 6), "Dana"),
            (plan.Name, plan.Reference, plan.Service, plan.Started, plan.KeyWorker?.Name));
    }
}
