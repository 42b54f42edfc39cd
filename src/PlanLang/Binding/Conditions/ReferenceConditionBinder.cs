using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Binding;

/// <summary>Conditions on goals, actions, sanctions, stages, reviews, people and the plan itself.</summary>
static class ReferenceConditionBinder
{
    public static Condition? Bind(ConditionSyntax syntax, BindingContext context) => syntax switch
    {
        GoalsConditionSyntax goals => GoalsConditionBinder.Bind(goals, context),
        ActionConditionSyntax action => Action(action, context),
        ActionKeptConditionSyntax kept => Kept(kept, context),
        SanctionConditionSyntax sanction => Sanction(sanction, context),
        StageLastedConditionSyntax stage => Stage(stage, context),
        PlanRunConditionSyntax run => Run(run, context),
        ReviewHeldConditionSyntax review => Review(review, context),
        AgreesConditionSyntax agrees => Lookup.Person(agrees.Name, context) is { } person
            ? new AgreesCondition(person, context.At(agrees.Span))
            : null,
        _ => throw new UnreachableException(),
    };

    static ActionCondition? Action(ActionConditionSyntax syntax, BindingContext context)
    {
        var id = Lookup.Action(syntax.Name, context);
        var standing = StandingBinder.Bind(syntax.Status, syntax.Polarity, "an action", StatusWording.Actions, context);

        return id is not null && standing is { } known
            ? new ActionCondition(id, known.Polarity, (ActionStatus)known.Status, context.At(syntax.Span))
            : null;
    }

    static ActionKeptCondition? Kept(ActionKeptConditionSyntax syntax, BindingContext context)
    {
        var id = Lookup.Action(syntax.Name, context);
        CalendarNeeds.Check(syntax.Of.Unit, SubjectPeople.Nobody, syntax.Span, context);
        if (syntax.AtLeast > syntax.Of.Count)
        {
            context.Report(DiagnosticCatalog.MoreThanThereAre(context.Source, syntax.Span, syntax.AtLeast, syntax.Of.Count));

            return null;
        }

        if (id is not null && context.Scope.DoneOnce.Contains(id))
        {
            context.Report(DiagnosticCatalog.KeptOfDoneOnce(context.Source, syntax.Span, context.Source[syntax.Name.Span]));

            return null;
        }

        return id is null ? null : new ActionKeptCondition(id, syntax.AtLeast, syntax.Of, context.At(syntax.Span));
    }

    static SanctionCondition? Sanction(SanctionConditionSyntax syntax, BindingContext context)
    {
        var id = Lookup.Sanction(syntax.Name, context);
        var standing = StandingBinder.Bind(syntax.Status, syntax.Polarity, "a sanction", StatusWording.Sanctions, context);

        return id is not null && standing is { } known
            ? new SanctionCondition(id, known.Polarity, (SanctionStatus)known.Status, context.At(syntax.Span))
            : null;
    }

    static StageLastedCondition? Stage(StageLastedConditionSyntax syntax, BindingContext context)
    {
        CalendarNeeds.Check(syntax.AtLeast.Unit, SubjectPeople.Nobody, syntax.Span, context);
        if (context.StageId is { } stage)
        {
            return new StageLastedCondition(stage, syntax.AtLeast, context.At(syntax.Span));
        }

        context.Report(DiagnosticCatalog.ThisStageOutsideStage(
            context.Source, syntax.Span, $"the plan has run for at least {syntax.AtLeast}"));

        return null;
    }

    static PlanRunCondition Run(PlanRunConditionSyntax syntax, BindingContext context)
    {
        CalendarNeeds.Check(syntax.AtLeast.Unit, SubjectPeople.Nobody, syntax.Span, context);
        MonthEnds.Inform(context.Scope.Start, syntax.AtLeast, syntax.Span, context);

        return new PlanRunCondition(syntax.AtLeast, context.At(syntax.Span));
    }

    static ReviewHeldCondition? Review(ReviewHeldConditionSyntax syntax, BindingContext context)
    {
        if (syntax.Timeframe.Timeframe is AverageOfLastTimeframe or EachOfLastReviewsTimeframe)
        {
            context.Report(DiagnosticCatalog.ReviewHasNoValue(context.Source, syntax.Timeframe.Span));

            return null;
        }

        return TimeframeBinder.Bind(syntax.Timeframe, SubjectPeople.Nobody, context) is { } timeframe
            ? new ReviewHeldCondition(timeframe, context.At(syntax.Span))
            : null;
    }
}
