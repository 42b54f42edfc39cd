using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>On which of the days to come each part of a condition could be as it is wanted, taken alone.</summary>
/// <param name="at">Today.</param>
/// <param name="days">The days to come.</param>
/// <param name="ways">What is known of parts already.</param>
sealed class Prospects(Standpoint at, Window days, KnownWays ways)
{
    readonly Dictionary<Demand, (DateOnly From, DateOnly? Day)> _next = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<LeafDemand, int> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>How often something was judged, here and elsewhere.</summary>
    public Effort Effort => ways.Effort;

    /// <summary>The first day, from that one on, before which it surely could not be so; null where there is none.</summary>
    public DateOnly? Next(Demand demand, DateOnly from)
    {
        if (_next.TryGetValue(demand, out var known) && known.From <= from && !(known.Day < from))
        {
            return known.Day;
        }

        var day = Looked(demand, from);
        _next[demand] = (from, day);

        return day;
    }

    DateOnly? Looked(Demand demand, DateOnly from) => demand switch
    {
        AllDemand all => NextOfAll(all, from),
        SomeDemand { Count: 0 } => from,
        SomeDemand some => some.Parts.Length < some.Count ? null
            : some.Parts.Select(part => Next(part, from) ?? DateOnly.MaxValue).Order().ElementAt(some.Count - 1) is var day && day <= days.To ? day
            : null,
        PeriodDemand period => period.Period.Contains(from) ? Earlier(Next(period.Inner, from), period.Period.To.PlusDays(1)) : from,
        PersonDemand one => one.Presence.IsOpen ? from : NextOf(one, from),
        LeafDemand leaf => NextOf(leaf, from),
        _ => null,
    };

    /// <summary>The first day after it on which any verdict may change.</summary>
    public static DateOnly NextTurn(Demand demand, DateOnly day)
    {
        var next = DateOnly.MaxValue;
        foreach (var leaf in demand.Leaves)
        {
            next = Earlier(next, TurnFrom(leaf, day.PlusDays(1)) ?? DateOnly.MaxValue);
        }

        return next;
    }

    /// <summary>What it can come to on the day, each part taken alone, if the records to come hold what they may.</summary>
    public Chance ChanceOf(Demand demand, DateOnly day, Ranges ranges) => demand switch
    {
        AllDemand all => OfAll(all.Parts, day, ranges),
        SomeDemand some => OfSome(some, day, ranges),
        PeriodDemand period => period.Period.Contains(day) ? ChanceOf(period.Inner, day, ranges) : Chance.Dropped,
        PersonDemand { Presence.IsOpen: true } one => ChanceOf(one.Inner, day, ranges) | Chance.Dropped,
        PersonDemand one => one.Presence.Has(one.Person, day) ? ChanceOf(one.Inner, day, ranges) : Chance.Dropped,
        LeafDemand leaf => WayOf(leaf, day, ranges).Chance,
        _ => Chance.None,
    };

    /// <summary>Tells one part from the others.</summary>
    public int NumberOf(LeafDemand leaf) => _numbers.TryGetValue(leaf, out var number) ? number : _numbers[leaf] = _numbers.Count;

    /// <summary>Whether a part can be as it is wanted, or drop out, in one of those ways.</summary>
    public bool CanBe(LeafDemand leaf, ImmutableArray<ImmutableArray<Wish>> ways, DateOnly day, Ranges ranges) =>
        leaf.Best == Certainty.Open || ways.Any(way => leaf.Allows(VerdictOf(leaf, way, day, ranges)));

    /// <summary>The best way of a part on the day, and what it comes to.</summary>
    public (Chance Chance, ImmutableArray<Wish> Way) WayOf(LeafDemand leaf, DateOnly day, Ranges ranges) =>
        ranges.AreAll ? ways.Of(leaf, day, () => Best(leaf, day, ranges)) : Best(leaf, day, ranges);

    (Chance Chance, ImmutableArray<Wish> Way) Best(LeafDemand leaf, DateOnly day, Ranges ranges)
    {
        var (chance, dropping) = (leaf.Best == Certainty.Open ? Chance.Both : Chance.None, leaf.Ways[0]);
        foreach (var (way, verdict) in Tried(leaf, day, ranges))
        {
            if (verdict == leaf.Wanted)
            {
                return (chance | Chance.Fulfilled, way);
            }

            (chance, dropping) = verdict == Verdict.DoesNotApply && !chance.HasFlag(Chance.Dropped) ? (chance | Chance.Dropped, way) : (chance, dropping);
        }

        return (chance, dropping);
    }

    /// <summary>What the ways come to, one after the other: what is too early of one alone is so whatever it is compared with.</summary>
    IEnumerable<(ImmutableArray<Wish> Way, Verdict Verdict)> Tried(LeafDemand leaf, DateOnly day, Ranges ranges)
    {
        foreach (var way in leaf.Ways)
        {
            var verdict = VerdictOf(leaf, way, day, ranges);
            yield return (way, verdict);
            foreach (var turned in IsLacking(leaf, verdict) ? [] : TurnedFrom(leaf, way, day))
            {
                yield return (turned, VerdictOf(leaf, turned, day, ranges));
            }
        }
    }

    static bool IsLacking(LeafDemand leaf, Verdict verdict) =>
        leaf.Wanted == Verdict.Met && verdict is Verdict.TooEarly or Verdict.NotRecorded && LookedAt.By(leaf.Condition)?.Subject is not QuantifiedSubject;

    /// <summary>The ways that a way turns into on the day.</summary>
    public IEnumerable<ImmutableArray<Wish>> TurnedFrom(LeafDemand leaf, ImmutableArray<Wish> way, DateOnly day) =>
        Turnings.Of(leaf, way, plain => at.Memory.Futures.Of(plain, at, day).Trying(day), at.AsOf);

    Verdict VerdictOf(LeafDemand leaf, ImmutableArray<Wish> way, DateOnly day, Ranges ranges)
    {
        var future = Futures.Of(way, at, day, way.Any(ranges.Narrow) ? ranges : Ranges.All);
        Effort.Judge();

        return Judge.Of(leaf.Condition, future.Trying(day)).Verdict;
    }

    DateOnly? NextOfAll(AllDemand all, DateOnly from)
    {
        for (var day = from; ;)
        {
            var latest = day;
            foreach (var part in all.Parts)
            {
                if (Next(part, latest) is not { } next)
                {
                    return null;
                }

                latest = next;
            }

            if (latest == day)
            {
                return day;
            }

            day = latest;
        }
    }

    /// <summary>A person whom the list does not look at is in nobody's way.</summary>
    DateOnly? NextOf(PersonDemand one, DateOnly from)
    {
        var next = Next(one.Inner, from);
        for (var day = from; day <= days.To && !(day >= next); day = NextTurn(one.Inner, day))
        {
            if (!one.Presence.Has(one.Person, day))
            {
                return day;
            }
        }

        return next;
    }

    DateOnly? NextOf(LeafDemand leaf, DateOnly from)
    {
        var day = (DateOnly?)from;
        while (day is { } one && one <= days.To && WayOf(leaf, one, Ranges.All).Chance == Chance.None)
        {
            day = TurnFrom(leaf, one.PlusDays(1));
        }

        return day <= days.To ? day : null;
    }

    static DateOnly? TurnFrom(LeafDemand leaf, DateOnly day) => leaf.Turns is { } turns ? turns.From(day) : day;

    Chance OfAll(ImmutableArray<Demand> parts, DateOnly day, Ranges ranges)
    {
        var (all, any) = (Chance.Both, Chance.None);
        foreach (var part in parts)
        {
            var chance = ChanceOf(part, day, ranges);
            if (chance == Chance.None)
            {
                return Chance.None;
            }

            all &= chance;
            any |= chance;
        }

        return (any & Chance.Fulfilled) | (all & Chance.Dropped);
    }

    Chance OfSome(SomeDemand some, DateOnly day, Ranges ranges)
    {
        var chances = some.Parts.Select(part => ChanceOf(part, day, ranges)).ToList();

        return (chances.Count(chance => (chance & some.Counted) != 0) >= some.Count ? Chance.Fulfilled : Chance.None)
            | (chances.TrueForAll(chance => chance.HasFlag(Chance.Dropped)) ? Chance.Dropped : Chance.None);
    }

    static DateOnly? Earlier(DateOnly? a, DateOnly b) => a < b ? a : b;

    static DateOnly Earlier(DateOnly a, DateOnly b) => a < b ? a : b;
}
