using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>What was written in a plan since it was last bound, where that was inside of goals alone.</summary>
/// <param name="Goals">The places among all goals of those that changed.</param>
/// <param name="AreSame">For each part of the plan whether it says what it said.</param>
sealed record GoalChanges(ImmutableHashSet<int> Goals, ImmutableArray<bool> AreSame)
{
    /// <summary>
    /// From one state of the plan to the next. Null where something else changed: other blocks, what other lines can know
    /// of a goal, or the number of lines, which messages name.
    /// </summary>
    public static GoalChanges? Between(FileSyntax before, FileSyntax now)
    {
        if (before.Lines.Length != now.Lines.Length || before.Source.LineCount != now.Source.LineCount)
        {
            return null;
        }

        var (changed, goals) = (ImmutableHashSet.CreateBuilder<int>(), 0);
        for (var place = 0; place < now.Lines.Length; place++)
        {
            if (!PlanPart.At(before, place).SaysTheSame(PlanPart.At(now, place)))
            {
                if (FaceOf(before.Lines[place], before.Source) is not { } face || face != FaceOf(now.Lines[place], now.Source))
                {
                    return null;
                }

                changed.Add(goals);
            }

            goals += IsGoal(now.Lines[place]) ? 1 : 0;
        }

        return new GoalChanges(
            changed.ToImmutable(),
            [.. PlanPart.In(before).Zip(PlanPart.In(now), (then, today) => then.SaysTheSame(today))]);
    }

    /// <summary>Whether the line begins a goal.</summary>
    public static bool IsGoal(LineSyntax line) => line is StatementSyntax { Keyword.Word: "goal" };

    /// <summary>What other lines can know of a goal; null for any other block.</summary>
    static string? FaceOf(LineSyntax line, SourceText source) => line is StatementSyntax goal && IsGoal(goal) ? FaceOf(new Block(goal, source)) : null;

    static string FaceOf(Block goal) => string.Join('\n',
    [
        goal.Name,
        GoalBinder.About(goal),
        .. goal.Blocks("action").Select(action => $"{action.Name}, {ActionBinder.IsDoneOnce(action)}"),
        .. UnreadLines.WordsOf(goal.Syntax.Lines, goal.Source).Order(StringComparer.Ordinal),
    ]);
}
