using PlanLang.Evaluation;
using PlanLang.Records;
using PlanLang.Rendering;

namespace PlanLang.Tests.Rendering;

public class LookTests
{
    [Fact]
    public void Look()
    {
        var plan = HandBuiltPlan.Make();
        var d = new DateOnly(2026, 1, 13);
        var assessment = new Assessment(plan, Diary.Empty, d, d, null, null, [], [], [], [], null, [], [], new ReviewsAssessment(null, null, null), new ContractAssessment(null, []), []);
        Directory.CreateDirectory("/tmp/look");
        File.WriteAllText("/tmp/look/contract.html", ContractPage.Render(assessment, PageFormat.Html));
        File.WriteAllText("/tmp/look/contract.md", ContractPage.Render(assessment, PageFormat.Markdown));
        File.WriteAllText("/tmp/look/contract.txt", ContractPage.Render(assessment, PageFormat.Text));
    }
}
