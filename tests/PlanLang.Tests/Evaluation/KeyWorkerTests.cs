using PlanLang.Privacy;
using PlanLang.Records;
using PlanLang.Tests.Dates;

namespace PlanLang.Tests.Evaluation;

public class KeyWorkerTests
{
    const string Handover = "2026-03-02 key worker: Jo, Dana has a new post";
    const string Jo = "team\n  Jo: Jo Bell, key worker, Family Intervention Team\n";

    [Theory]
    [InlineData("2026-03-01", "Dana", null)]
    [InlineData("2026-03-02", "Jo", "2026-03-02")]
    public void FromThatDayOnSomebodyElseIsTheKeyWorker(string asOf, string expected, string? since)
    {
        var assessment = Asked.Assessed(Jo, asOf, Handover);

        Assert.Equal((expected, since is null ? null : Dated.On(since)), (assessment.KeyWorker?.Name, assessment.KeyWorkerSince));
    }

    [Fact]
    public void TheFamilyReadsWhoItIsAndNotWhy()
    {
        var assessment = Asked.Assessed(Jo, "2026-03-02", Handover);

        var copy = AssessmentCopy.Of(assessment, Audience.FamilyAtHome(assessment.Plan));

        Assert.Equal(("Jo", ""), (copy.KeyWorker?.Name, copy.Diary.Entries.OfType<KeyWorkerEntry>().Single().Reason));
    }
}
