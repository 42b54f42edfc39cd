namespace PlanLang.Evaluation;

/// <summary>The days to come on which a verdict may change: they are looked up one at a time, since mostly the first few will do.</summary>
/// <param name="Listed">Some of them, in order.</param>
/// <param name="Passings">The days on which a time that moves along passes something.</param>
sealed record Turns(ImmutableArray<DateOnly> Listed, ImmutableArray<Passing> Passings)
{
    /// <summary>The first that is not before the day; null where there is none.</summary>
    public DateOnly? From(DateOnly day)
    {
        var place = Listed.BinarySearch(day);
        place = place < 0 ? ~place : place;
        var first = place < Listed.Length ? Listed[place] : (DateOnly?)null;
        foreach (var passing in Passings)
        {
            first = passing.From(day) is { } other && !(first <= other) ? other : first;
        }

        return first;
    }
}
