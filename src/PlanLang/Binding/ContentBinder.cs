using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Resolves: every block of a plan, now that all names are known.</summary>
static class ContentBinder
{
    /// <summary>The plan. Where its first day is unknown it serves to find mistakes alone.</summary>
    public static Plan Bind(PlanHead head, Blocks blocks, Declarations declarations, ImmutableArray<Goal> goals, BindingContext context)
    {
        var sanctions = Sanctions(blocks, declarations, [.. goals.SelectMany(goal => goal.Actions)], context);
        var circles = Circles.Find(Waiting.Of(goals, sanctions), context.Diagnostics).Cut;
        var scope = context.Scope;

        return WithRules(blocks, declarations, context, new Plan(
            head.Title,
            Text(head, "reference", context),
            Text(head, "service", context) ?? Shared(blocks, "service", context)?.Text,
            scope.Start,
            KeyWorkerBinder.Bind(head, context),
            scope.Everybody,
            scope.Groups.Values,
            blocks.Own("strengths").Select(block => VoiceBinder.List(block, context)).FirstOrDefault(),
            blocks.Own("worries").Select(block => VoiceBinder.List(block, context)).FirstOrDefault(),
            [.. blocks.Own("voice of").Select(block => VoiceBinder.Voice(block, context)).OfType<Voice>()],
            [.. blocks.Own("note").Select(block => VoiceBinder.Note(block, context))],
            [.. scope.Measures.Values.OfType<Measure>().Except(scope.VisitCounts)],
            [.. goals.Select(goal => Cut.Goal(goal, circles))],
            [.. declarations.Rewards.Select(reward => RewardBinder.Bind(reward, context))],
            [.. sanctions.Select(sanction => Cut.Sanction(sanction, circles))],
            [.. declarations.Stages.Select(stage => StageBinder.Bind(stage, context.In(stage.Block)))],
            [.. blocks.All("step down to").Select(block => StepBinder.Down(block, context.In(block)))],
            [.. blocks.All("step up to").Select(block => StepBinder.Up(block, context.In(block)))],
            blocks.All("reviews").Select(block => ReviewsBinder.Bind(block, context.In(block))).OfType<Reviews>().FirstOrDefault(),
            blocks.Own("contract").Select(block => ContractBinder.Bind(block, context)).FirstOrDefault(),
            scope.Calendars,
            [.. head.Block?.Value<NamesSyntax>("records")?.Names.Select(name => name.Text) ?? []],
            new Location(context.Source, context.Source.Line(1)))
        {
            Background = BackgroundBinder.Bind(head.Block, context),
            Contact = new ServiceContact(
                Shared(blocks, "phone", context), Shared(blocks, "complaints", context), Shared(blocks, "logo", context)),
            WeAllSay = ProseBinder.Line(head.Block?.Line("we all say"), context) ?? Shared(blocks, "we all say", context),
            Sharing = SharingAgreementBinder.Bind(blocks, scope.Groups.Values),
            Caseload = Caseload(blocks),
            Raised = RaisedCheckBinder.All(blocks, context),
            VisitCounts = scope.VisitCounts,
        });
    }

    /// <summary>What the service asks, claims and expects.</summary>
    static Plan WithRules(Blocks blocks, Declarations declarations, BindingContext context, Plan plan) => plan with
    {
        Criteria = CriteriaBinder.All(blocks, declarations, context),
        Results = ResultBinder.All(blocks, declarations, context),
        Figures = FigureBinder.All(blocks, context),
        Scores = [.. declarations.Scores.Select(score => ScoreBinder.Bind(score, context.In(score.Block)))],
        Expectations = Expectations(blocks, context),
    };

    static ImmutableArray<Sanction> Sanctions(
        Blocks blocks, Declarations declarations, ImmutableArray<PlanAction> actions, BindingContext context)
    {
        SanctionBinder.CheckTitles(declarations.Sanctions, blocks.SharedNames("sanction"), context);

        return SanctionLadder.Build(
            declarations.Sanctions,
            [.. declarations.Sanctions.Select(one => SanctionBinder.Bind(one, actions, context))],
            context);
    }

    static ImmutableArray<Expectation> Expectations(Blocks blocks, BindingContext context) =>
        [.. blocks.All("expect on").Select(block => ExpectationBinder.Bind(block, context.In(block))).OfType<Expectation>()];

    static string? Text(PlanHead head, string word, BindingContext context) =>
        ProseBinder.Line(head.Block?.Line(word), context)?.Text;

    /// <summary>The limit of the first library that has one.</summary>
    static CaseloadLimit? Caseload(Blocks blocks) => blocks.OfLibraries
        .Where(block => block.Word == "library")
        .Select(block => block.Value<CaseloadSyntax>("caseload") is { } limit
            ? new CaseloadLimit(limit.Most, new Location(block.Source, limit.Span))
            : null)
        .FirstOrDefault(limit => limit is not null);

    /// <summary>What the first library says that says it.</summary>
    static Prose? Shared(Blocks blocks, string word, BindingContext context) => blocks.OfLibraries
        .Where(block => block.Word == "library")
        .Select(block => ProseBinder.Line(block.Line(word), context.In(block)))
        .FirstOrDefault(prose => prose is not null);
}
