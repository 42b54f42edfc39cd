using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>From where a condition is judged: one family at one date.</summary>
/// <param name="Plan">What was agreed.</param>
/// <param name="Diary">What was written down.</param>
/// <param name="AsOf">The date.</param>
/// <param name="Sight">Which of the records are looked at.</param>
/// <param name="Memory">What was worked out before, at whatever date.</param>
sealed record Standpoint(Plan Plan, Diary Diary, DateOnly AsOf, Sight Sight, Memory Memory)
{
    /// <summary>Looks at the whole diary.</summary>
    public static Standpoint At(Plan plan, Diary diary, DateOnly asOf, Depth depth = Depth.Everything) =>
        new(plan, diary, asOf, Sight.Full with { Depth = depth }, new Memory(diary));

    /// <summary>Whom a list around the condition looks at; null outside every list that looks at one person after another.</summary>
    public Person? Same { get; init; }

    /// <summary>How times are read that have two readings.</summary>
    public TimeReading Reading { get; init; }

    /// <summary>The first day of which a record is seen.</summary>
    public DateOnly SeenFrom => Sight.After is { } after ? after.PlusDays(1) : DateOnly.MinValue;

    /// <summary>The last day of which a record is seen.</summary>
    public DateOnly SeenTo => Sight.Until is { } until && until < AsOf ? until : AsOf;

    /// <summary>The same family at another date.</summary>
    public Standpoint On(DateOnly date) => this with { AsOf = date };

    /// <summary>One of many dates that are tried, for the verdict alone.</summary>
    public Standpoint Trying(DateOnly date) =>
        this with { AsOf = date, Sight = Sight with { Depth = Depth.VerdictAlone } };

    /// <summary>The same date with other records seen.</summary>
    public Standpoint Seeing(Sight sight) => this with { Sight = sight };

    /// <summary>Whether something written down about that day is seen.</summary>
    public bool Sees(DateOnly day) => SeenFrom <= day && day <= SeenTo;

    /// <summary>Those of the entries that are seen, in their order.</summary>
    public IEnumerable<T> Seen<T>(IEnumerable<T> entries) where T : Entry => entries.Where(entry => Sees(entry.Day));

    /// <summary>What can be seen of a measure and somebody, or the family.</summary>
    public Observation Observe(Measure measure, Person? person) =>
        new(measure, person, Memory.RecordsOf(measure, person, Plan), Plan.CalendarFor(person), this);
}
