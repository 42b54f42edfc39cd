using System.Globalization;

namespace PlanLang.Dates;

/// <summary>
/// How often something happens. When it happens is said by a <see cref="Schedule"/>, which adds the day it
/// is counted from.
/// </summary>
public abstract record Recurrence
{
    private protected Recurrence()
    {
    }

    /// <summary>The time from one occasion to the next, or the time in which so many occasions fall.</summary>
    public abstract Duration Period { get; }

    /// <summary>The fewest times that it happens on each occasion, or in each period.</summary>
    public virtual int AtLeast => 1;
}

/// <summary>At a fixed step: <c>every day</c>, <c>every 6 weeks</c>, <c>every school week</c>.</summary>
/// <param name="Step">From one occasion to the next.</param>
public sealed record EveryStep(Duration Step) : Recurrence
{
    /// <inheritdoc/>
    public override Duration Period => Step;

    /// <summary><c>every month</c>, <c>every 6 weeks</c>.</summary>
    public override string ToString() => $"every {(Step.Count == 1 ? Step.Unit.Singular() : Step.ToString())}";
}

/// <summary>On a day of the week: <c>every Tuesday</c>.</summary>
/// <param name="Weekday">The day.</param>
public sealed record EveryWeekday(DayOfWeek Weekday) : Recurrence
{
    /// <inheritdoc/>
    public override Duration Period => new(1, TimeUnit.Week);

    /// <summary><c>every Tuesday</c>.</summary>
    public override string ToString() => $"every {DateWords.Weekdays[(int)Weekday]}";
}

/// <summary>So many times, on days of one's own choice: <c>3 to 5 times a week</c>.</summary>
/// <param name="AtLeast">0 in <c>up to 3 times a week</c>.</param>
/// <param name="AtMost">From 1 on, and not below the least.</param>
/// <param name="Per">The week runs from Monday to Sunday, the month and the year as in the calendar.</param>
public sealed record TimesPer(int AtLeast, int AtMost, TimeUnit Per) : Recurrence
{
    /// <inheritdoc/>
    public override Duration Period => new(1, Per);

    /// <inheritdoc/>
    public override int AtLeast { get; } = AtLeast;

    /// <summary><c>3 to 5 times a week</c>, <c>up to 3 times a week</c>, <c>once a month</c>.</summary>
    public override string ToString() => $"{Times} a {Per.Singular()}";

    string Times => (AtLeast, AtMost) switch
    {
        (1, 1) => "once",
        (0, 1) => "up to once",
        (0, _) => string.Create(CultureInfo.InvariantCulture, $"up to {AtMost} times"),
        _ when AtLeast == AtMost => string.Create(CultureInfo.InvariantCulture, $"{AtMost} times"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{AtLeast} to {AtMost} times"),
    };
}
