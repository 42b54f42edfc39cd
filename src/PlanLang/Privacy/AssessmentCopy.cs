using PlanLang.Evaluation;

namespace PlanLang.Privacy;

/// <summary>
/// One audience's copy of an assessment: its copies of plan and diary, assessed anew. So nothing that it may not see
/// can have had a part in what it reads, and counts and lists range over what it sees.
/// </summary>
static class AssessmentCopy
{
    /// <summary>How the plan stands at the same date, by what that audience may see.</summary>
    public static Assessment Of(Assessment assessment, Audience audience) =>
        Of(assessment, new Clearance(assessment.Plan, audience, assessment.AsOf));

    /// <summary>The same for an audience of which it is known what it may see.</summary>
    public static Assessment Of(Assessment assessment, Clearance clearance)
    {
        var plan = PlanCopy.Of(assessment.Plan, Copying.ToJudge(clearance));
        var diary = DiaryCopy.Of(assessment.Diary, plan, clearance);

        return Assessor.Assess(plan, diary, assessment.AsOf, assessment.KnownAt);
    }
}
