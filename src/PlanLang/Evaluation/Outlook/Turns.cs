using System.Runtime.InteropServices;
using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>The days to come on which a verdict may change: they are looked up one at a time, and once, since mostly the first few will do.</summary>
/// <param name="listed">Some of them, in order.</param>
/// <param name="passings">The days on which a time that moves along passes something.</param>
sealed class Turns(ImmutableArray<DateOnly> listed, ImmutableArray<Passing> passings)
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

        var place = Place(CollectionsMarshal.AsSpan(_known), day);

        return place < _known.Count ? _known[place] : null;
    }

    void Learn()
    {
        var next = Next(_known.Count == 0 ? DateOnly.MinValue : _known[^1].PlusDays(1));
        _isWhole = next is null || next == DateOnly.MaxValue;
        _known.AddRange(next is { } day ? [day] : []);
    }

    DateOnly? Next(DateOnly day)
    {
        var place = Place(listed.AsSpan(), day);
        var first = place < listed.Length ? listed[place] : (DateOnly?)null;
        foreach (var passing in passings)
        {
            first = passing.From(day) is { } other && !(first <= other) ? other : first;
        }

        return first;
    }

    static int Place(ReadOnlySpan<DateOnly> days, DateOnly day) => days.BinarySearch(day) is var place && place < 0 ? ~place : place;
}
