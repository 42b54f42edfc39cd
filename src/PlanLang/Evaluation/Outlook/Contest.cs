using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>A measure of which the parts of a condition want different things on a day.</summary>
/// <param name="People">Those of whom it matters.</param>
/// <param name="Windows">The days that the parts look at; null where it matters on which day something is recorded.</param>
/// <param name="Day">On which day it is judged.</param>
/// <param name="Together">Those whose values are added up: each alone, or all.</param>
sealed record Contest(ImmutableArray<Observation> People, ImmutableArray<LookedWindow>? Windows, DateOnly Day, Func<Observation, string> Together)
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
            future.AsOf,
            leaves.TrueForAll(leaf => LookedAt.By(leaf.Condition)?.Subject is TogetherSubject) ? _ => "" : one => one.Person?.Name ?? "");
    }

    /// <summary>The records to come by the day that matter: first those that matter more than for a sum.</summary>
    public IEnumerable<SlotGroup> Groups() => People
        .SelectMany(one => Seen(one).Select(seen => (Of: seen.IsPooled ? Together(one) : seen.IsUniform ? one.Person?.Name : $"{one.Person?.Name} {seen.Slot.Slot.Day}", Seen: seen)))
        .OrderBy(one => one.Seen.IsAdded)
        .GroupBy(one => (one.Of, one.Seen.Pattern), one => one.Seen)
        .Select(Group);

    /// <summary>Records of which all who look at them want the same hold just that.</summary>
    SlotGroup Group(IGrouping<(string? Of, string Pattern), SeenSlot> seen)
    {
        var wanted = Windows is { } windows ? windows.Where((_, place) => seen.Key.Pattern[place] != SeenSlot.Unseen).Select(window => window.Wanted).Distinct().ToList() : [];
        var slots = seen.Select(one => one.Slot).ToImmutableArray();
        var group = seen.First().IsUniform ? SlotGroup.Same(slots) : SlotGroup.Of(slots);

        return wanted is [{ } direction] ? group.At(direction) : group;
    }

    /// <summary>
    /// What tells whether there are values that do: which of the windows hold which records, known and to come. The same on days on
    /// which the same was and will be recorded.
    /// </summary>
    public string Key => Windows is not { } windows || (IsOfDays && ReachToday(windows)) ? $"{Day.DayNumber}"
        : string.Join(';', People.Select(one => IsOfDays ? DaysBefore(one, windows) : Held(one, windows)));

    bool IsOfDays => Windows is { } windows && windows.Any(window => window.Sight == ValueSight.Days);

    /// <summary>What is recorded by today decides too.</summary>
    bool ReachToday(ImmutableArray<LookedWindow> windows) => People.Any(one => First(windows) <= one.At.AsOf || Coming(one).All(day => day > First(windows)));

    string DaysBefore(Observation one, ImmutableArray<LookedWindow> windows) => string.Join(
        ',',
        windows.SelectMany(window => new[] { window.Window.From, window.Window.To }).Concat(Seen(one).Select(seen => seen.Slot.Slot.Day))
            .Select(day => Day.DayNumber - day.DayNumber));

    /// <summary>Of a count it does not matter on how many days it can rise.</summary>
    string Held(Observation one, ImmutableArray<LookedWindow> windows) => string.Join(
        ',',
        windows.Select(window => Known(one, window.Window))
            .Concat(Seen(one).CountBy(seen => seen.Pattern).Select(group => one.Measure.Kind is CountKind ? group.Key : $"{group.Value}{group.Key}")));

    static string Known(Observation one, Window window) =>
        $"{one.Samples(window)} {one.PeriodsIn(window).Count()} {window.Contains(one.At.AsOf)}";

    static DateOnly First(ImmutableArray<LookedWindow> windows) => windows.Min(window => window.Window.From);

    /// <summary>The latest first, each with what the windows that it lies in see of it.</summary>
    IEnumerable<SeenSlot> Seen(Observation one)
    {
        var (steps, coming) = (ComingSeries.StepsOf(one), Coming(one));
        var open = coming.Reverse().Select(when => new OpenSlot(new Slot(one.Measure.Name, one.Person?.Name, when), steps));

        return Windows is not { } windows ? open.Select(slot => new SeenSlot(slot, ""))
            : windows.IsEmpty ? []
            : IsOfDays ? UpTo(open, First(windows)).Select(slot => new SeenSlot(slot, SeenSlot.PatternOf(slot.Slot.Day, windows, coming)))
            : open.Select(slot => new SeenSlot(slot, SeenSlot.PatternOf(slot.Slot.Day, windows, coming))).Where(seen => seen.IsSeen);
    }

    /// <summary>Those since a day, with the last one before it.</summary>
    static IEnumerable<OpenSlot> UpTo(IEnumerable<OpenSlot> slots, DateOnly from)
    {
        foreach (var one in slots)
        {
            yield return one;
            if (one.Slot.Day <= from)
            {
                yield break;
            }
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
