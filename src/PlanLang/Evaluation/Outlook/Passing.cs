using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>The first days on which a length of time no longer reaches back to what happened on a day.</summary>
/// <param name="Marks">The numbers of those days, in order.</param>
/// <param name="Length">The length of time: days, weeks, months or years.</param>
readonly record struct Passing(ImmutableArray<int> Marks, Duration Length)
{
    /// <summary>Month ends make a window skip or repeat days.</summary>
    public const int Slack = 3;

    /// <summary>The first that is not before the day; null where there is none.</summary>
    public DateOnly? From(DateOnly day)
    {
        var (low, high) = (0, Marks.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = Last(middle) < day ? (middle + 1, high) : (low, middle);
        }

        return low == Marks.Length ? null : First(low) < day ? day : First(low);
    }

    DateOnly First(int place) => DateOnly.FromDayNumber(Marks[place]).Plus(Length);

    DateOnly Last(int place) => First(place).PlusDays(Length.Unit is TimeUnit.Day or TimeUnit.Week ? 0 : Slack);
}
