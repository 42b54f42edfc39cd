using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Blocks <c>score goals: goal attainment scaling</c>.</summary>
static class ScoreBinder
{
    public static Score Bind(Declared declared, BindingContext context)
    {
        var block = declared.Block;
        NameRules.CheckRule(block.Syntax.Name, context);
        UniqueNames.Check(block.Blocks("goal"), "goal", context.Diagnostics);
        if (!block.Syntax.Lines.Any(line => line is SkippedSyntax or StatementSyntax { Keyword.Word: "goal" or "every goal" }))
        {
            context.Report(DiagnosticCatalog.ScoreWithoutGoal(context.Source, block.At.Span));
        }

        return new Score(
            declared.Id,
            block.Name,
            ProseBinder.Title(block, context),
            WithEveryOther([.. block.Lines("goal").Select(line => Weight(line, context)).OfType<GoalWeight>()], block, context),
            ReaderBinder.SeenBy(block.Syntax.Lines, context),
            block.At);
    }

    /// <summary><c>every goal</c> means those that have a name, because the diary scores goals by their names.</summary>
    static ImmutableArray<GoalWeight> WithEveryOther(ImmutableArray<GoalWeight> named, Block block, BindingContext context) =>
        block.Value<WeightSyntax>("every goal") is { } every
            ?
            [
                .. named,
                .. context.Scope.Goals.Values
                    .Where(goal => named.All(one => one.Goal != goal))
                    .Select(goal => new GoalWeight(goal, every.Weight)),
            ]
            : named;

    static GoalWeight? Weight(StatementSyntax line, BindingContext context)
    {
        if (line.Name is not { } name)
        {
            context.Report(DiagnosticCatalog.ScoreWithoutGoal(context.Source, line.KeywordSpan));

            return null;
        }

        return Lookup.Goal(name, context) is { } goal && line.Value is WeightSyntax weight
            ? new GoalWeight(goal, weight.Weight)
            : null;
    }
}
