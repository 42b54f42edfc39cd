using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>A measure of which the parts of a condition want different things on a day.</summary>
/// <param name="People">Those of whom it matters.</param>
/// <param name="Windows">The days that the parts look at; null where it matters on which day something is recorded.</param>
/// <param name="Sights">What of the values in a window matters.</param>
/// <param name="Day">On which day it is judged.</param>
/// <param name="Together">Those whose sums are added up: each alone, or all.</param>
sealed record Contest(
    ImmutableArray<Observation> People, ImmutableArray<LookedWindow>? Windows, ImmutableArray<ValueSight> Sights, DateOnly Day, Func<Observation, string> Together)
{
    /// <summary>What the parts look at, seen in one of the futures.</summary>
    public static Contest Of(Measure measure, ImmutableArray<LeafDemand> parts, Standpoint future, Standpoint at)
    {
        var leaves = parts.Where(leaf => leaf.Ways.Any(way => way.OfType<MeasureWish>().Any(wish => wish.Measure.Name == measure.Name))).ToList();
        var names = leaves.Select(leaf => NamesIn(leaf.Condition, future)).ToList();
        var people = ComingDiary.Observed(measure, at, future.AsOf)
            .Where(one => names.Contains(null) || names.Exists(some => some?.Contains(one.Person?.Name ?? "") == true));
        var windows = leaves.Select(leaf => LookedWindow.Of(leaf, future)).OfType<ImmutableArray<LookedWindow>>().ToList();

        return new Contest(
            [.. people],
            windows.TrueForAll(some => !some.IsEmpty) ? [.. windows.SelectMany(some => some).Distinct()] : null,
            [.. leaves.SelectMany(leaf => ValueSights.Of(leaf.Condition)).Distinct()],
            future.AsOf,
            leaves.TrueForAll(leaf => LookedAt.By(leaf.Condition)?.Subject is TogetherSubject) ? _ => "" : one => one.Person?.Name ?? "");
    }

    /// <summary>The records to come by the day that matter: the last ones first, where they matter more, then those that are added up.</summary>
    public IEnumerable<SlotGroup> Groups()
    {
        if (Windows is null || !Sights.Contains(ValueSight.Sum) || Sights.Contains(ValueSight.Each))
        {
            return People.SelectMany(Seen).Select(seen => Group([seen.Slot], seen.Pattern));
        }

        var last = Sights.Contains(ValueSight.Latest) ? People.SelectMany(one => LastOfEach(Seen(one))).ToList() : [];
        var added = People.SelectMany(one => Seen(one).Where(seen => !last.Contains(seen)).Select(seen => (Of: $"{Together(one)} {seen.Pattern}", Seen: seen)));

        return last.Select(seen => Group([seen.Slot], seen.Pattern))
            .Concat(added.GroupBy(one => one.Of, one => one.Seen).Select(group => Group([.. group.Select(seen => seen.Slot)], group.First().Pattern)));
    }

    /// <summary>Records of which all who look at them want the same hold just that.</summary>
    SlotGroup Group(ImmutableArray<OpenSlot> slots, string pattern)
    {
        var wanted = Windows is { } windows ? windows.Where((_, place) => pattern[place] == '+').Select(window => window.Wanted).Distinct().ToList() : [];
        var group = SlotGroup.Of(slots);

        return wanted is [{ } direction] ? group.At(direction) : group;
    }

    /// <summary>
    /// What tells whether there are values that do: which of the windows hold which records, known and to come. The same on days on
    /// which the same was and will be recorded.
    /// </summary>
    public string Key => Windows is { } windows && !(Sight == ValueSight.Days && ReachToday(windows))
        ? string.Join(';', People.Select(one => Sight == ValueSight.Days ? DaysBefore(one, windows) : Held(one, windows)))
        : $"{Day.DayNumber}";

    /// <summary>What matters of all values, where all parts look at them alike.</summary>
    ValueSight? Sight => Sights is [var same] ? same : null;

    /// <summary>What is recorded by today decides too.</summary>
    bool ReachToday(ImmutableArray<LookedWindow> windows) => !windows.IsEmpty && People.Any(one => First(windows) <= one.At.AsOf || Coming(one).All(day => day > First(windows)));

    string DaysBefore(Observation one, ImmutableArray<LookedWindow> windows) => string.Join(
        ',',
        windows.SelectMany(window => new[] { window.Window.From, window.Window.To }).Concat(Seen(one).Select(seen => seen.Slot.Slot.Day))
            .Select(day => Day.DayNumber - day.DayNumber));

    string Held(Observation one, ImmutableArray<LookedWindow> windows) => string.Join(
        ',',
        windows.Select(window => Known(one, window.Window)).Concat(Sight == ValueSight.Sum ? Counted(one) : Seen(one).Select(seen => seen.Pattern)));

    /// <summary>Of a count it does not matter on how many days it can rise.</summary>
    IEnumerable<string> Counted(Observation one) =>
        Seen(one).CountBy(seen => seen.Pattern).Select(group => one.Measure.Kind is CountKind ? group.Key : $"{group.Value}{group.Key}");

    static string Known(Observation one, Window window) =>
        $"{one.Samples(window)} {one.PeriodsIn(window).Count()} {window.Contains(one.At.AsOf)}";

    static DateOnly First(ImmutableArray<LookedWindow> windows) => windows.Min(window => window.Window.From);

    /// <summary>The latest first, each with the windows that it lies in.</summary>
    IEnumerable<(OpenSlot Slot, string Pattern)> Seen(Observation one)
    {
        var steps = ComingSeries.StepsOf(one);
        var seen = Coming(one).Reverse().Select(when => (Slot: new OpenSlot(new Slot(one.Measure.Name, one.Person?.Name, when), steps), Pattern: PatternOf(when)));

        return (Windows, Sight) switch
        {
            (null, _) => seen,
            ({ IsEmpty: true }, _) => [],
            ({ } windows, ValueSight.Days) => UpTo(seen, First(windows)),
            (_, ValueSight.Latest) => LastOfEach(seen).Where(IsLookedAt),
            _ => seen.Where(IsLookedAt),
        };
    }

    string PatternOf(DateOnly when) => Windows is { } windows ? string.Concat(windows.Select(window => window.Window.Contains(when) ? '+' : '-')) : "";

    static bool IsLookedAt((OpenSlot Slot, string Pattern) seen) => seen.Pattern.Contains('+');

    /// <summary>Those since a day, with the last one before it.</summary>
    static IEnumerable<(OpenSlot Slot, string Pattern)> UpTo(IEnumerable<(OpenSlot Slot, string Pattern)> seen, DateOnly from)
    {
        foreach (var one in seen)
        {
            yield return one;
            if (one.Slot.Slot.Day <= from)
            {
                yield break;
            }
        }
    }

    /// <summary>Of several in the same windows, the last.</summary>
    static IEnumerable<(OpenSlot Slot, string Pattern)> LastOfEach(IEnumerable<(OpenSlot Slot, string Pattern)> seen)
    {
        var before = "";
        foreach (var one in seen)
        {
            if (one.Pattern != before)
            {
                yield return one;
            }

            before = one.Pattern;
        }
    }

    ImmutableArray<DateOnly> Coming(Observation one) => Occasions.Of(one, new Window(one.At.AsOf.PlusDays(1), Day));

    /// <summary>Of whom it speaks on the day; null for everybody.</summary>
    static HashSet<string>? NamesIn(Condition condition, Standpoint future) => LookedAt.By(condition) switch
    {
        null or { Subject: FamilySubject } => null,
        { Subject.Alone: { } person } => [person.Name],
        _ => [.. SubjectJudge.People(SubjectOfMeasure.Of(condition), future).Select(one => one.Person?.Name ?? "")],
    };
}
