using PlanLang.Dates;

namespace PlanLang.Evaluation;

/// <summary>Why a verdict came out as it did: data, from which sentences are made elsewhere.</summary>
/// <param name="Code">Which reason.</param>
/// <param name="Missing">The first stretch of days of which nothing was recorded; null where that is not the reason.</param>
/// <param name="About">The name the reason needs: a calendar, a term, a unit; null where it needs none.</param>
public sealed record Reason(ReasonCode Code, Window? Missing = null, string? About = null);

/// <summary>The reasons there are.</summary>
public enum ReasonCode
{
    /// <summary>The value was compared with the bound.</summary>
    Compared,

    /// <summary>What is recorded decides the answer, whatever the missing days may hold.</summary>
    Decided,

    /// <summary>The parts decide.</summary>
    Parts,

    /// <summary>Days without a record, longer than was promised.</summary>
    NotCovered,

    /// <summary>No value in the window.</summary>
    NoValue,

    /// <summary>The window lies before the first day observed.</summary>
    BeforeFirstDay,

    /// <summary>The window reaches back before the first day observed; waiting will help.</summary>
    ReachesBack,

    /// <summary>The window has not ended yet.</summary>
    NotEnded,

    /// <summary>Nobody had to write anything down yet.</summary>
    NothingDueYet,

    /// <summary>Several percentages without their sessions.</summary>
    BarePercentages,

    /// <summary>A window cuts through an entry for a longer period.</summary>
    CutPeriod,

    /// <summary>No calendar tells of the unit or the term.</summary>
    NoCalendar,

    /// <summary>Not enough terms, weeks or months are completed.</summary>
    TooFewCompleted,

    /// <summary>Not enough reviews were held.</summary>
    TooFewReviews,

    /// <summary>The calendar does not reach back as far as the terms, or the school days, that were asked for.</summary>
    CalendarTooShort,

    /// <summary>The window overlaps the time it is compared with.</summary>
    OverlapsBaseline,

    /// <summary>The measure did not apply.</summary>
    Exempt,

    /// <summary>The rule, or the line of it, does not count on that day.</summary>
    NotInForce,

    /// <summary>A part of a list <c>where relevant</c> that was no problem at the start.</summary>
    NotRelevant,

    /// <summary>Nothing was possible: 0 of 0.</summary>
    NothingPossible,

    /// <summary>A share of an earlier value of zero.</summary>
    BaselineZero,

    /// <summary>Nobody to whom it applies.</summary>
    Nobody,

    /// <summary>Nobody said so yet.</summary>
    NotSaid,

    /// <summary>It has not lasted long enough.</summary>
    NotLongEnough,

    /// <summary>The plan is not closed.</summary>
    NotClosed,

    /// <summary>Too little is left of a list for the number asked for.</summary>
    TooFewLeft,

    /// <summary>The latest value is older than the review before.</summary>
    StaleAtReview,

    /// <summary>The condition has a mistake, which is reported.</summary>
    Mistake,
}
