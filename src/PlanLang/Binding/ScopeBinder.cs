using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Declares: everything that a name can mean, before any line that uses one is looked at.</summary>
static class ScopeBinder
{
    public static Scope Bind(Blocks blocks, Declarations declarations, BindingContext context)
    {
        var dated = context.Scope with { Calendars = Calendars(blocks, context) };
        var peopled = PeopleBinder.Declare(blocks, context with { Scope = dated });
        var declared = MeasureBinder.All(blocks, context with { Scope = peopled });
        var counts = VisitCounts.Of(context.Asker)
            .Where(count => !declared.Any(one => Names.Same(one.Name, count.Name)))
            .ToImmutableArray();

        return peopled with
        {
            Measures = new([.. declared, .. counts.Select(count => (count.Name, (Measure?)count))]),
            VisitCounts = counts,
            Goals = Declared.Names(declarations.Goals.Select(goal => goal.Goal)),
            Topics = Topics(declarations, context),
            Actions = Declared.Names(declarations.Actions),
            DoneOnce =
            [
                .. declarations.Actions
                    .Where(action => ActionBinder.IsDoneOnce(action.Block))
                    .Select(action => action.Id),
            ],
            Sanctions = Declared.Names(declarations.Sanctions),
            Rewards = Declared.Names(declarations.Rewards),
            Criteria = Declared.Names(declarations.Criteria),
            Results = Declared.Names(declarations.Results),
            Scores = Declared.Names(declarations.Scores),
        };
    }

    static ImmutableArray<Calendar> Calendars(Blocks blocks, BindingContext context) =>
    [
        .. blocks.All("calendar").Select(block => CalendarBinder.Bind(block, blocks.TitleOf(block), context.In(block))),
    ];

    static NameTable<string> Topics(Declarations declarations, BindingContext context) => new(
        declarations.Goals
            .Select(goal => GoalBinder.About(goal.Goal.Block))
            .OfType<string>()
            .Select(about => (about, about)));
}
