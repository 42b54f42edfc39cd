using PlanLang.Agreement;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Reporting;

/// <summary>What a family says to the questions of its libraries; what one plan asks alone would tell of that family.</summary>
static class Answers
{
    /// <summary>To figures, as things stood when the work ended.</summary>
    public static IEnumerable<Answer> ToFigures(Assessment assessment) =>
        FigureAssessor.Assess(assessment, Depth.VerdictAlone).Where(one => IsShared(one.Figure, assessment.Plan)).Select(one => new Answer(
            QuestionOf(one.Figure, one.Figure.Of), KindOf(one), one.When is { } when ? ValueOf(when.Value) : null));

    /// <summary>To what can be claimed for, as things stand today; by discretion counts too.</summary>
    public static IEnumerable<Answer> ToResults(Assessment assessment) =>
        assessment.Results.Where(one => IsShared(one.Result, assessment.Plan)).Select(one => new Answer(
            QuestionOf(one.Result, null), one.IsMet ? AnswerKind.Yes : KindOf(one.When?.Verdict), null));

    static bool IsShared(Rule rule, Plan plan) => rule.At.Source != plan.At.Source;

    static Question QuestionOf(Rule rule, Condition? of) => new(
        rule.At.Source.Path,
        rule.Id,
        rule.Title.Text,
        rule.When is { } when ? ConditionText.Of(when) : [],
        of is null ? [] : ConditionText.Of(of),
        rule.Origin.Source?.Text);

    static AnswerKind KindOf(FigureAssessment figure) => figure.Concerns switch
    {
        Verdict.NotMet or Verdict.DoesNotApply => AnswerKind.NotAsked,
        Verdict.Met when figure.When is null => AnswerKind.StillOpen,
        Verdict.Met => KindOf(figure.When?.Verdict),
        _ => AnswerKind.Unknown,
    };

    static AnswerKind KindOf(Verdict? verdict) => verdict switch
    {
        Verdict.Met => AnswerKind.Yes,
        Verdict.NotMet => AnswerKind.No,
        Verdict.DoesNotApply => AnswerKind.NotAsked,
        _ => AnswerKind.Unknown,
    };

    static Measured? ValueOf(Value? value) => value switch
    {
        ChangeValue change => new Measured(change.By, change.Unit, MeasuredKind.Change),
        RatioValue or QuotientValue => ExactValue.Of(value) is { } share ? new Measured(share, AmountUnit.Percent, MeasuredKind.Value) : null,
        NumberValue number => new Measured(number.Number, AmountUnit.Number, MeasuredKind.Value),
        _ => null,
    };
}
