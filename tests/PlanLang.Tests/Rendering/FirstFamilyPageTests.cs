using PlanLang.Privacy;
using PlanLang.Rendering;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Rendering;

public class FirstFamilyPageTests
{
    static readonly DateOnly SigningDay = new(2026, 1, 13);
    static readonly DateOnly HardReview = new(2026, 3, 31);
    static readonly DateOnly GoodReview = new(2026, 5, 12);

    [Theory]
    [Keeps("Rendering/first-family.contract", Extension = "md")]
    public void TheContractAsMarkdown(SnapshotFile snapshot) =>
        Snapshot.Verify(Rendered.Contract(FirstFamily.At(SigningDay), PageFormat.Markdown), snapshot);

    [Theory]
    [Keeps("Rendering/first-family.contract")]
    public void TheContractAsText(SnapshotFile snapshot) =>
        Snapshot.Verify(Rendered.Contract(FirstFamily.At(SigningDay), PageFormat.Text), snapshot);

    [Theory]
    [Keeps("Rendering/first-family.review", Extension = "md")]
    public void TheReviewAsMarkdown(SnapshotFile snapshot) =>
        Snapshot.Verify(Rendered.Review(FirstFamily.At(GoodReview), PageFormat.Markdown), snapshot);

    [Theory]
    [Keeps("Rendering/first-family.review")]
    public void TheReviewAsText(SnapshotFile snapshot) =>
        Snapshot.Verify(Rendered.Review(FirstFamily.At(GoodReview), PageFormat.Text), snapshot);

    [Theory]
    [Keeps("Rendering/first-family.review-for-the-team-after-a-hard-month")]
    public void TheReviewForTheTeamSaysWhatTheServiceMissed(SnapshotFile snapshot)
    {
        var family = FirstFamily.At(HardReview);

        Snapshot.Verify(Rendered.For(Audience.Team(family.Plan), Documents.Review, family, PageFormat.Text), snapshot);
    }
}
