using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>The days to come on which a verdict may change: they are looked up one at a time, and once, since mostly the first few will do.</summary>
/// <param name="listed">Some of them.</param>
/// <param name="passings">The days on which a time that moves along passes something.</param>
sealed class Turns(OrderedDays listed, ImmutableArray<Passing> passings)
{
    readonly List<DateOnly> _known = [];
    bool _isWhole;

    /// <summary>The first that is not before the day; null where there is none.</summary>
    public DateOnly? From(DateOnly day)
    {
        while (!_isWhole && (_known.Count == 0 || _known[^1] < day))
        {
            Learn();
        }

        var found = _known.BinarySearch(day);
        var place = found < 0 ? ~found : found;

        return place < _known.Count ? _known[place] : null;
    }

    void Learn()
    {
        var next = Next(_known.Count == 0 ? DateOnly.MinValue : _known[^1].PlusDays(1));
        _isWhole = next is null || next == DateOnly.MaxValue;
        if (next is { } day)
        {
            _known.Add(day);
        }
    }

    DateOnly? Next(DateOnly day)
    {
        var first = listed.At(listed.Before(day));
        foreach (var passing in passings)
        {
            first = passing.From(day) is { } other && !(first <= other) ? other : first;
        }

        return first;
    }
}
