namespace PlanLang.Evaluation;

/// <summary>A record to come, and what each of the windows that the parts of a condition look at sees of it.</summary>
/// <param name="Slot">Which.</param>
/// <param name="Pattern">A character a window; empty where there are none.</param>
readonly record struct SeenSlot(OpenSlot Slot, string Pattern)
{
    /// <summary>Nothing of it matters there.</summary>
    public const char Unseen = '-';

    const char Added = '+';
    const char Lowest = 'v';
    const char Highest = '^';
    const char Last = '<';
    const char Alone = '!';

    /// <summary>Whether it matters anywhere.</summary>
    public bool IsSeen => !Has(Unseen);

    /// <summary>Whether nothing of it matters but what it adds to a sum.</summary>
    public bool IsAdded => Pattern.Length > 0 && Has(Unseen, Added);

    /// <summary>Whether nothing of it matters but that it is the last of somebody, or adds to a sum.</summary>
    public bool IsPooled => Pattern.Length > 0 && Has(Unseen, Added, Last);

    /// <summary>Whether nothing of it matters but whether it is the lowest, or the highest: then others like it may as well be the same.</summary>
    public bool IsUniform => IsSeen && (Has(Unseen, Lowest) || Has(Unseen, Highest));

    bool Has(params ReadOnlySpan<char> sights) => !Pattern.AsSpan().ContainsAnyExcept(sights);

    /// <summary>What the windows see of a record of that day, if those are all that are to come of that person.</summary>
    public static string PatternOf(DateOnly day, ImmutableArray<LookedWindow> windows, ImmutableArray<DateOnly> coming) =>
        string.Concat(windows.Select(window => !window.Window.Contains(day) ? Unseen : SightOf(day, window, coming)));

    static char SightOf(DateOnly day, LookedWindow looked, ImmutableArray<DateOnly> coming) => looked.Sight switch
    {
        ValueSight.Sum => Added,
        ValueSight.Lowest => Lowest,
        ValueSight.Highest => Highest,
        ValueSight.Latest => coming.Any(later => later > day && looked.Window.Contains(later)) ? Unseen : Last,
        _ => Alone,
    };
}
