using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>
/// The records to come by a day of which different things are wanted, and what they may hold: one by one, or together where
/// only their sum matters.
/// </summary>
sealed class Slots
{
    readonly ImmutableArray<SlotGroup> _groups;

    Slots(string key, ImmutableArray<SlotGroup> groups, Ranges ranges)
    {
        Key = key;
        _groups = groups;
        Ranges = ranges;
    }

    /// <summary>What tells whether there are values that do: the same on days on which the same was and will be recorded.</summary>
    public string Key { get; }

    /// <summary>What they may hold.</summary>
    public Ranges Ranges { get; }

    /// <summary>All that may be recorded from tomorrow to the day; once for each person where one is enough.</summary>
    public static IEnumerable<Slots> Of(ImmutableArray<LeafDemand> parts, ImmutableArray<Wish> wishes, Standpoint at, DateOnly day)
    {
        var future = Futures.Of(wishes, at, day, Ranges.All);
        var contested = parts.SelectMany(leaf => leaf.Ways.SelectMany(way => way)).OfType<MeasureWish>().Distinct()
            .GroupBy(wish => wish.Measure.Name).Where(different => different.Skip(1).Any())
            .Select(different => Contest.Of(different.First().Measure, parts, future.Trying(day), at)).ToList();
        IEnumerable<ImmutableArray<SlotGroup>> choices = contested.Count == 0 ? [] : [[]];
        foreach (var one in contested)
        {
            choices = [.. choices.SelectMany(groups => one.Groups(day).Select(more => groups.AddRange(more)))];
        }

        var key = string.Join(' ', contested.Select(one => one.KeyOn(day)));

        return choices.Select((groups, place) => new Slots($"{place} {key}", groups, groups.Aggregate(Ranges.All, (ranges, group) => group.Narrow(ranges))));
    }

    /// <summary>The same with less to choose from, twice; null where there is nothing left to choose.</summary>
    public (Slots Low, Slots High)? Halves()
    {
        for (var place = 0; place < _groups.Length; place++)
        {
            if (_groups[place] is { IsOpen: true } group)
            {
                return (With(place, group.Lower), With(place, group.Upper));
            }
        }

        return null;
    }

    /// <summary>The wishes, and those with the lowest and the highest of all values.</summary>
    public IEnumerable<ImmutableArray<Wish>> Corners(ImmutableArray<Wish> wishes) =>
        _groups.Any(group => group.IsOpen) ? [wishes, Leaning(wishes, Direction.Down), Leaning(wishes, Direction.Up)] : [wishes];

    static ImmutableArray<Wish> Leaning(ImmutableArray<Wish> wishes, Direction direction) =>
        [.. wishes.Select(wish => wish is MeasureWish { Status: null } value ? new MeasureWish(value.Measure, direction, null) : wish)];

    Slots With(int place, SlotGroup group) => new(Key, _groups.SetItem(place, group), group.Narrow(Ranges));
}
