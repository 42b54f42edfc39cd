using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Reporting;

/// <summary>Many families together, counted exactly; what of it may be shown says <see cref="SmallNumbers"/>.</summary>
public sealed record Programme
{
    /// <summary>All that were looked at.</summary>
    internal int Families { get; init; }

    /// <summary>How the work ended, in the order of the diary's words.</summary>
    internal ImmutableArray<(ClosingClass Class, int Families)> Endings { get; init; } = [];

    /// <summary>Those that had a plan before.</summary>
    internal int Returned { get; init; }

    /// <summary>How many days the work took that has ended, in order of length.</summary>
    internal ImmutableArray<int> Days { get; init; } = [];

    /// <summary>The goals of those families.</summary>
    internal int Goals { get; init; }

    /// <summary>Those of the goals that were met on the day of closing.</summary>
    internal int GoalsMet { get; init; }

    /// <summary>What they said to figures, in the order of libraries and of what stands in them.</summary>
    internal ImmutableArray<Tally> Figures { get; init; } = [];

    /// <summary>What can be claimed for them, likewise.</summary>
    internal ImmutableArray<Tally> Results { get; init; } = [];

    /// <summary>With how many the work has ended.</summary>
    internal int Ended => Days.Length;

    /// <summary>How long the work takes; null where too few families stand behind it.</summary>
    internal Fraction? MedianDays => Ended < SmallNumbers.Fewest
        ? null
        : new Fraction(Days[(Ended - 1) / 2] + Days[Ended / 2], 2);

    /// <summary>Counts them.</summary>
    /// <param name="families">In the order of their files.</param>
    public static Programme Of(IReadOnlyCollection<FamilyAnswers> families) => new()
    {
        Families = families.Count,
        Endings = [.. Enum.GetValues<ClosingClass>().Select(ending => (ending, families.Count(family => family.Closed == ending)))],
        Returned = families.Count(family => family.EarlierPlans > 0),
        Days = [.. families.Where(family => family.Closed is not null).Select(family => family.Days).Order()],
        Goals = families.Sum(family => family.Goals.Length),
        GoalsMet = families.Sum(family => family.Goals.Count(goal => goal == GoalStatus.Met)),
        Figures = Tallies(families.SelectMany(family => family.Figures)),
        Results = Tallies(families.SelectMany(family => family.Results)),
    };

    static ImmutableArray<Tally> Tallies(IEnumerable<Answer> answers) =>
    [
        .. answers.GroupBy(answer => (answer.Question.File, answer.Question.Id))
            .OrderBy(group => group.Key.File, StringComparer.Ordinal)
            .Select(group => Tally.Of(group.First().Question, [.. group])),
    ];
}
