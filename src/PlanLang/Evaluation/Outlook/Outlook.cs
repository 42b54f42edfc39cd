using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>When a condition could be met at the earliest, and what would have to be recorded by then.</summary>
/// <param name="Earliest">The first date; null where it can never be met.</param>
/// <param name="Never">Why it never can; null where it can.</param>
/// <param name="Needed">What must be recorded by then; empty where only time has to pass.</param>
sealed record Outlook(DateOnly? Earliest, NeverReason? Never, ImmutableArray<Needed> Needed);

/// <summary>Something that must be recorded.</summary>
/// <param name="Wish">What.</param>
/// <param name="Of">Of whom; null for what is no value of a measure.</param>
/// <param name="Records">How many records of each person; 0 where none is needed.</param>
sealed record Needed(Wish Wish, Subject? Of, int Records)
{
    /// <summary>Where neither the best nor the worst will do: what they could hold. Empty otherwise.</summary>
    public ImmutableArray<Sample> Values { get; init; } = [];

    /// <summary>Where what is compared with is to come too: the day until which, and whether it is that first. Null where it is not.</summary>
    public Turn? Turn { get; init; }

    /// <summary>Where less than the best will do: what each record must hold at least, or at most. Null otherwise.</summary>
    public Sample? Enough { get; init; }
}

/// <summary>A day after which the opposite is wanted of what is recorded.</summary>
/// <param name="After">The day.</param>
/// <param name="First">Whether high or low values are wanted until then.</param>
readonly record struct Turn(DateOnly After, Direction First);

/// <summary>Why a condition can never be met.</summary>
enum NeverReason
{
    /// <summary>The time it looks at is over.</summary>
    Over,

    /// <summary>The time it compares with is over, and was not recorded.</summary>
    Unrecorded,

    /// <summary>The calendar that it counts by ends first.</summary>
    Calendar,

    /// <summary>It wants so many things at once that we stopped looking.</summary>
    Unsure,

    /// <summary>It looks at the time after closing, and the plan is open.</summary>
    Open,

    /// <summary>Somebody has to decide it.</summary>
    Decision,

    /// <summary>Not even if all that is recorded from now on is as good as it can be.</summary>
    AtBest,
}
