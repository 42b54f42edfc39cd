using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>How something would be recorded from tomorrow on.</summary>
abstract record Wish
{
    /// <summary>What it is about: two wishes about the same thing cannot both come true.</summary>
    public abstract string About { get; }
}

/// <summary>The values of a measure, as good as they can be.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Direction">Whether high or low values are wanted.</param>
/// <param name="Status">Which status is meant; null for the other kinds.</param>
sealed record MeasureWish(Measure Measure, Direction Direction, string? Status) : Wish
{
    /// <summary>Whether it must be that status, or must not be it.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>What is compared with: there the opposite is wanted. Null where nothing of that is to come.</summary>
    public Compared? Compared { get; init; }

    /// <summary>Where one step above the lowest value stands for it: nothing can be compared with nothing. Null for nowhere.</summary>
    public Compared? Lifted { get; init; }

    public override string About => $"measure {Measure.Name}";
}

/// <summary>An action done, or kept on each occasion.</summary>
/// <param name="Id">Which.</param>
/// <param name="Polarity">Whether it is done, or left.</param>
sealed record ActionWish(string Id, Polarity Polarity) : Wish
{
    public override string About => $"action {Id}";
}

/// <summary>Somebody agreeing, or no longer agreeing.</summary>
/// <param name="Person">Who.</param>
/// <param name="Polarity">Whether they agree.</param>
sealed record AgreementWish(Person Person, Polarity Polarity) : Wish
{
    public override string About => $"agreement {Person.Name}";
}

/// <summary>Reviews that are held.</summary>
/// <param name="Held">Which.</param>
sealed record ReviewWish(ReviewsHeld Held) : Wish
{
    /// <summary>The measure of which something must have been recorded before each; null for all that are wished for.</summary>
    public Measure? After { get; init; }

    /// <summary>Of whom it must have been recorded; null for everybody.</summary>
    public Person? Of { get; init; }

    /// <summary>The days on which they are held, of those that are chosen.</summary>
    public ImmutableArray<DateOnly> Days { get; init; } = [];

    /// <summary>The last day on which one is held; null for no last day.</summary>
    public DateOnly? Until { get; init; }

    public override string About => "reviews";
}

/// <summary>Which reviews are held from tomorrow on.</summary>
enum ReviewsHeld
{
    /// <summary>Those that were planned, and one tomorrow.</summary>
    All,

    /// <summary>Those that were planned, and where none are, those before which something was recorded.</summary>
    Fresh,

    /// <summary>The same, and what is recorded by today is something too.</summary>
    Known,

    /// <summary>One tomorrow, and those that were planned.</summary>
    Tomorrow,

    /// <summary>Those that were planned.</summary>
    Planned,

    /// <summary>Those on days that were chosen.</summary>
    Chosen,
}
