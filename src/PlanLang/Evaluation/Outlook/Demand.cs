using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>What must come about for a condition to be met: what it says, taken apart as far as its parts go one way.</summary>
abstract record Demand
{
    /// <summary>The parts that are judged.</summary>
    public abstract IEnumerable<LeafDemand> Leaves { get; }

    /// <summary>The same, where the reviews to come are held on days that were chosen.</summary>
    public abstract Demand With(ReviewWish reviews);
}

/// <summary>All of several; those that do not apply drop out.</summary>
sealed record AllDemand(ImmutableArray<Demand> Parts) : Demand
{
    public override IEnumerable<LeafDemand> Leaves => Parts.SelectMany(part => part.Leaves);

    public override Demand With(ReviewWish reviews) => new AllDemand([.. Parts.Select(part => part.With(reviews))]);
}

/// <summary>So many of several.</summary>
sealed record SomeDemand(int Count, ImmutableArray<Demand> Parts) : Demand
{
    /// <summary>Whether what does not apply is as good as fulfilled.</summary>
    public Chance Counted { get; init; } = Chance.Fulfilled;

    public override IEnumerable<LeafDemand> Leaves => Parts.SelectMany(part => part.Leaves);

    public override Demand With(ReviewWish reviews) => this with { Parts = [.. Parts.Select(part => part.With(reviews))] };
}

/// <summary>A line of a list that applies only in some time.</summary>
sealed record PeriodDemand(Window Period, Demand Inner) : Demand
{
    public override IEnumerable<LeafDemand> Leaves => Inner.Leaves;

    public override Demand With(ReviewWish reviews) => this with { Inner = Inner.With(reviews) };
}

/// <summary>A list as it stands for one of several people, while they are one of them.</summary>
sealed record PersonDemand(Person Person, Presence Presence, Demand Inner) : Demand
{
    public override IEnumerable<LeafDemand> Leaves => Inner.Leaves;

    public override Demand With(ReviewWish reviews) => this with { Presence = Presence.With(reviews), Inner = Inner.With(reviews) };
}

/// <summary>A condition that is judged as it is.</summary>
/// <param name="Condition">Which.</param>
/// <param name="Wanted">Whether it should be met, or not.</param>
/// <param name="Ways">The futures of which one is the best for it, whatever the day.</param>
/// <param name="Turns">The days to come on which its verdict may change; null for any.</param>
sealed record LeafDemand(
    Condition Condition, Verdict Wanted, ImmutableArray<ImmutableArray<Wish>> Ways, Turns? Turns) : Demand
{
    /// <summary>Whether one of the ways is surely the best.</summary>
    public Certainty Best { get; init; }

    /// <summary>Whether it may compare with what is to come, and then wants the opposite of it.</summary>
    public bool MayTurn { get; init; }

    public override IEnumerable<LeafDemand> Leaves => [this];

    /// <summary>Whether nothing is in the way where it comes to that: it is as it is wanted, or drops out.</summary>
    public bool Allows(Verdict verdict) => verdict == Wanted || verdict == Verdict.DoesNotApply;

    /// <summary>Whether it matters for it when reviews are held.</summary>
    public bool LooksAtReviews => Ways.Any(way => way.Any(wish => wish is ReviewWish));

    public override Demand With(ReviewWish reviews) =>
        LooksAtReviews ? this with { Ways = Evaluation.Ways.With(reviews, this) } : this;
}

/// <summary>Whether the best future of a part is among those that it knows.</summary>
enum Certainty
{
    /// <summary>It is.</summary>
    Known,

    /// <summary>Its own parts want different things.</summary>
    Open,
}

/// <summary>What a part can come to.</summary>
[Flags]
enum Chance
{
    /// <summary>Neither.</summary>
    None = 0,

    /// <summary>What is wanted.</summary>
    Fulfilled = 1,

    /// <summary>It does not apply.</summary>
    Dropped = 2,

    /// <summary>Either.</summary>
    Both = 3,
}
