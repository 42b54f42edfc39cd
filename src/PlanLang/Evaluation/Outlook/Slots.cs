using PlanLang.Model;
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

    /// <summary>All that may be recorded from tomorrow to the day and that one of the parts looks at.</summary>
    public static Slots Of(Cluster cluster, ImmutableArray<Wish> wishes, Standpoint at, DateOnly day)
    {
        var future = Futures.Of(wishes, at, day, Ranges.All).Trying(day);
        var contests = cluster.Wishes.DistinctBy(wish => wish.About).Select(wish => Contest.Of(wish.Measure, cluster.Parts, future, at)).ToList();
        var groups = contests.SelectMany(one => one.Groups()).ToImmutableArray();

        return new Slots(string.Join(' ', contests.Select(one => one.Key)), groups, groups.Aggregate(Ranges.All, (ranges, group) => group.Narrow(ranges)));
    }

    /// <summary>
    /// Those where there is something to choose, by their numbers: first those with most, since what is known of them tells most about
    /// all others; statuses as they are.
    /// </summary>
    public IEnumerable<int> Open => Enumerable.Range(0, _groups.Length).Where(IsOpen).OrderByDescending(place => IsGraded(place) ? _groups[place].Width : long.MaxValue);

    /// <summary>Whether what is known of one tells something about the others: of statuses it rarely does.</summary>
    public bool IsGraded(int place) => _groups[place].Members[0].Steps.Kind is not StatusKind;

    /// <summary>Whether there is something to choose.</summary>
    public bool IsOpen(int place) => _groups[place].IsOpen;

    /// <summary>Whether a part of a condition looks at records like these.</summary>
    public bool IsSeenBy(int place, LeafDemand leaf) => _groups[place].Members.Any(member => Cluster.IsSeenBy(member.Slot, leaf));

    /// <summary>The same with the lower part of what one of them may be.</summary>
    public Slots Lower(int place) => With(place, _groups[place].Lower);

    /// <summary>The same with the upper part.</summary>
    public Slots Upper(int place) => With(place, _groups[place].Upper);

    /// <summary>The wishes, and those with the lowest and the highest of all values.</summary>
    public IEnumerable<ImmutableArray<Wish>> Corners(ImmutableArray<Wish> wishes) =>
        Open.Any(IsGraded) ? [wishes, Leaning(wishes, Direction.Down), Leaning(wishes, Direction.Up)] : [wishes];

    /// <summary>What they would hold if it went after the wishes, and nothing else.</summary>
    public Ranges Held(IEnumerable<Wish> wishes)
    {
        var about = wishes.OfType<MeasureWish>().ToDictionary(wish => wish.Measure.Name);

        return _groups.SelectMany(group => group.Members).Aggregate(Ranges, (ranges, member) =>
        {
            var (slot, steps) = member;
            var number = steps.Wanted(about[slot.Measure], slot, ranges.Of(slot, steps.Highest));

            return ranges.With(slot, number, number);
        });
    }

    static ImmutableArray<Wish> Leaning(ImmutableArray<Wish> wishes, Direction direction) =>
        [.. wishes.Select(wish => wish is MeasureWish { Status: null } value ? new MeasureWish(value.Measure, direction, null) : wish)];

    Slots With(int place, SlotGroup group) => new(Key, _groups.SetItem(place, group), group.Narrow(Ranges));
}
