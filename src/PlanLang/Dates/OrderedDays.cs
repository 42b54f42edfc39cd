namespace PlanLang.Dates;

/// <summary>Days in ascending order, each once, so that counting between two dates is two binary searches.</summary>
readonly struct OrderedDays
{
    readonly ImmutableArray<int> _dayNumbers;

    OrderedDays(ImmutableArray<int> dayNumbers) => _dayNumbers = dayNumbers;

    /// <summary>No days at all.</summary>
    public static OrderedDays None { get; } = new([]);

    /// <summary>How many there are.</summary>
    public int Count => _dayNumbers.Length;

    /// <summary>Every one of them.</summary>
    public IEnumerable<DateOnly> All => _dayNumbers.Select(DateOnly.FromDayNumber);

    /// <summary>Takes days in any order, some perhaps twice.</summary>
    public static OrderedDays From(IEnumerable<DateOnly> days) => Of([.. days.Select(day => day.DayNumber)]);

    /// <summary>
    /// Monday to Friday in the window, less the holidays. One walk along both, since the working days of a
    /// century are asked for while somebody waits for one plan.
    /// </summary>
    public static OrderedDays Weekdays(Window window, OrderedDays holidays) => Weekdays([window], holidays);

    /// <summary>The same of several windows together.</summary>
    public static OrderedDays Weekdays(IEnumerable<Window> windows, OrderedDays holidays)
    {
        var weekdays = new List<int>();
        foreach (var window in windows)
        {
            var next = holidays.Before(window.From);
            for (var number = window.From.DayNumber; number <= window.To.DayNumber; number++)
            {
                if (next < holidays.Count && holidays._dayNumbers[next] == number)
                {
                    next++;
                }
                else if (DateOnly.FromDayNumber(number).IsWeekday())
                {
                    weekdays.Add(number);
                }
            }
        }

        return Of(weekdays);
    }

    static OrderedDays Of(List<int> numbers)
    {
        numbers.Sort();
        var distinct = ImmutableArray.CreateBuilder<int>(numbers.Count);
        foreach (var number in numbers)
        {
            if (distinct.Count == 0 || distinct[^1] != number)
            {
                distinct.Add(number);
            }
        }

        return new OrderedDays(distinct.DrainToImmutable());
    }

    /// <summary>The Mondays of the weeks that they lie in.</summary>
    public OrderedDays Mondays() =>
        From(_dayNumbers.Select(number => DateOnly.FromDayNumber(number).Monday()));

    /// <summary>Whether the day is one of them.</summary>
    public bool Contains(DateOnly day) => _dayNumbers.BinarySearch(day.DayNumber) >= 0;

    /// <summary>How many lie before the day.</summary>
    public int Before(DateOnly day)
    {
        var index = _dayNumbers.BinarySearch(day.DayNumber);

        return index < 0 ? ~index : index;
    }

    /// <summary>How many lie before the day or on it.</summary>
    public int UpTo(DateOnly day)
    {
        var index = _dayNumbers.BinarySearch(day.DayNumber);

        return index < 0 ? ~index : index + 1;
    }

    /// <summary>The day with that number, from 0; null where there is none.</summary>
    public DateOnly? At(long index) =>
        index >= 0 && index < Count ? DateOnly.FromDayNumber(_dayNumbers[(int)index]) : null;
}
