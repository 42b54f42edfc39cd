using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Tests.Binding;
using PlanLang.Tests.Support;
using PlanLang.Text;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

public class FirstFamilyExpectationTests
{
    [Fact]
    public void TheFirstFamilyStandsAsWorkedOutByHand() => Findings.None(
        from day in Expectation.OfTheFirstFamily.Where(one => one.IsAboutTheAssessment).GroupBy(one => (one.AsOf, one.KnownAt))
        let view = AssessmentView.Of(Assessed(On(day.Key.AsOf), On(day.Key.KnownAt)))
        from one in day
        let found = one.In(view)
        where found?.ToJsonString() != one.Value?.ToJsonString()
        select $"{one.AsOf} {one.Path}: {found?.ToJsonString() ?? "null"}, expected {one.Value?.ToJsonString() ?? "null"}");

    static Assessment Assessed(DateOnly asOf, DateOnly knownAt)
    {
        var plan = Assert.IsType<Plan>(Bound.FirstFamily().Plan);
        var file = RecordReader.Read(SourceText.From(Repository.Read("examples/first-family/harper.record"), "harper.record"));

        return Assessor.Assess(plan, RecordBinder.Bind([file], plan, knownAt).Diary, asOf, knownAt);
    }
}
