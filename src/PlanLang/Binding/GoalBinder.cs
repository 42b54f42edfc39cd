using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Blocks <c>goal school: Kai and Mia are in school every day</c>.</summary>
static class GoalBinder
{
    public static Goal Bind(DeclaredGoal declared, BindingContext context)
    {
        var block = declared.Goal.Block;
        NameRules.Check(block.Syntax.Name, context);

        return new Goal(
            declared.Goal.Id,
            block.Name,
            ProseBinder.Title(block, context),
            ProseBinder.Line(block.Line("in our words"), context),
            About(block),
            Lookup.People(block.Line("for")?.Value, context),
            ProseBinder.Line(block.Line("because"), context),
            ReadingBinder.Bind(block.Value<ReadingSyntax>("started at"), context),
            ConditionBinder.Bind(block.Line("met when"), context),
            [.. block.Blocks("milestone by").Select(line => Milestone(line, context)).OfType<Milestone>()],
            DateBinder.End(block.Value<DateSyntax>("by"), context.Scope.Start, context),
            [.. declared.Actions.Select(action => ActionBinder.Bind(action, context))],
            ReaderBinder.SeenBy(block.Syntax.Lines, context),
            block.At);
    }

    /// <summary>What the goal is about, as it is written.</summary>
    public static string? About(Block block) => block.Value<TextSyntax>("about") is { } text ? block.Source[text.Span] : null;

    static Milestone? Milestone(Block line, BindingContext context)
    {
        if (line.Syntax.Value is not MilestoneSyntax milestone)
        {
            return null;
        }

        var by = DateBinder.End(milestone.By, context.Scope.Start, context);
        var condition = ConditionBinder.Bind(milestone.Condition, line.Syntax, context);

        return by is { } day ? new Milestone(day, condition, line.At) : null;
    }
}
