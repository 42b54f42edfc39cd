using PlanLang.Syntax;
using Sprache;
using static PlanLang.Parsing.Combinators;

namespace PlanLang.Parsing;

/// <summary>Sentences about goals, actions, sanctions, stages, reviews and the plan itself.</summary>
static class ReferenceGrammar
{
    static readonly Parser<NameSyntax> AnyName = NameGrammar.Name("its name");

    static readonly Parser<NameSyntax> NextName =
        Piece(TokenKind.Comma, "a comma").Then(AnyName).Or(Words("and").Then(AnyName));

    static readonly Parser<ImmutableArray<NameSyntax>> NextNames =
        NextName.AtLeastOnce().Select(names => names.ToImmutableArray());

    // named goals = "goal" , name | "goals" , name , { "," , name } , "and" , name ;
    static readonly Parser<GoalSetSyntax> NamedGoals =
        Words("goal").Then(AnyName).Select(name => ImmutableArray.Create(name))
        .Or(Seq(Words("goals").Then(AnyName), NextNames, (first, others) => others.Insert(0, first)))
        .Spanned((names, span) => (GoalSetSyntax)new NamedGoalsSyntax(names, span));

    static readonly Parser<(ListKind Kind, int Count)> GoalQuantity =
        OneOf("every goal", "each goal", "all goals").Return((ListKind.All, 0))
        .Or(OneOf("any goal").Return((ListKind.Any, 0)))
        .Or(Seq(
            Words("at least"), NumberGrammar.Length, OneOf("goals", "goal"), (_, count, _) => (ListKind.AtLeast, count)));

    static readonly Parser<NameSyntax> About = Words("about").Then(NameGrammar.Name("what the goals are about"));

    // quantified goals = ( "every goal" | "any goal" | "at least" , length , "goals" ) , [ "about" , name ] ;
    static readonly Parser<GoalSetSyntax> QuantifiedGoals =
        Seq(GoalQuantity, About.If(kind => kind == Kind.About), (quantity, about) => (quantity, about))
        .Spanned((parts, span) =>
            (GoalSetSyntax)new QuantifiedGoalsSyntax(parts.quantity.Kind, parts.quantity.Count, parts.about, span));

    // goals condition = ( named goals | quantified goals ) , verb , status ;
    public static readonly Parser<ConditionSyntax> GoalsCondition =
        Seq(
            Decide(at => at.Kind == Kind.Goal || at.Kind == Kind.Goals ? NamedGoals : QuantifiedGoals),
            MeasureGrammar.Verb,
            NameGrammar.Status,
            (goals, polarity, status) => (goals, polarity, status))
        .Spanned((parts, span) =>
            (ConditionSyntax)new GoalsConditionSyntax(parts.goals, parts.polarity, parts.status, span));

    // kept condition = "action" , name , "was kept on at least" , length , "of the last" , duration ;
    static readonly Parser<ConditionSyntax> KeptCondition =
        Seq(
            Words("action").Then(AnyName),
            OneOf("was kept on at least", "is kept on at least", "has been kept on at least").Then(NumberGrammar.Length),
            Words("of the last").Then(NumberGrammar.Duration),
            (name, count, length) => (name, count, length))
        .Spanned((parts, span) =>
            (ConditionSyntax)new ActionKeptConditionSyntax(parts.name, parts.count, parts.length, span));

    // action condition = "action" , name , verb , status ;
    public static readonly Parser<ConditionSyntax> ActionCondition =
        KeptCondition.Or(
            Seq(
                Words("action").Then(AnyName),
                MeasureGrammar.Verb,
                NameGrammar.Status,
                (name, polarity, status) => (name, polarity, status))
            .Spanned((parts, span) =>
                (ConditionSyntax)new ActionConditionSyntax(parts.name, parts.polarity, parts.status, span)));

    // sanction condition = "sanction" , name , verb , status ;
    public static readonly Parser<ConditionSyntax> SanctionCondition =
        Seq(
            Words("sanction").Then(AnyName),
            MeasureGrammar.Verb,
            NameGrammar.Status,
            (name, polarity, status) => (name, polarity, status))
        .Spanned((parts, span) =>
            (ConditionSyntax)new SanctionConditionSyntax(parts.name, parts.polarity, parts.status, span));

    // stage condition = "this stage has lasted at least" , duration ;
    public static readonly Parser<ConditionSyntax> StageCondition =
        OneOf("this stage has lasted at least", "this stage has lasted for at least").Then(NumberGrammar.Duration)
        .Spanned((length, span) => (ConditionSyntax)new StageLastedConditionSyntax(length, span));

    // plan condition = "the plan has run for at least" , duration ;
    public static readonly Parser<ConditionSyntax> PlanCondition =
        OneOf("the plan has run for at least", "the plan has run at least").Then(NumberGrammar.Duration)
        .Spanned((length, span) => (ConditionSyntax)new PlanRunConditionSyntax(length, span));

    // review condition = "a review was held" , timeframe ;
    public static readonly Parser<ConditionSyntax> ReviewCondition =
        OneOf("a review was held", "a review has been held").Then(TimeframeGrammar.Timeframe)
        .Spanned((window, span) => (ConditionSyntax)new ReviewHeldConditionSyntax(window, span));
}
