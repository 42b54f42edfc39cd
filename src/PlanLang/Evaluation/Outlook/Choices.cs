namespace PlanLang.Evaluation;

/// <summary>Which parts of a condition come about together, and what is recorded for them.</summary>
static class Choices
{
    /// <summary>Of what different parts wish for, nobody tries more.</summary>
    public const int Most = 32;

    /// <summary>The parts that are enough, one choice after the other; with those that drop out, which may need records too.</summary>
    public static IEnumerable<ImmutableArray<LeafDemand>> Of(Demand demand, Func<Demand, Chance> chanceOf) => demand switch
    {
        _ when !chanceOf(demand).HasFlag(Chance.Fulfilled) => [[.. Dropping(demand, chanceOf)]],
        AllDemand all => Together(all.Parts, chanceOf),
        SomeDemand some => Some(Counted(some, chanceOf), some.Count).SelectMany(parts => Together(parts, chanceOf)),
        PeriodDemand period => Of(period.Inner, chanceOf),
        PersonDemand one => Of(one.Inner, chanceOf),
        LeafDemand leaf => [[leaf]],
        _ => [[]],
    };

    /// <summary>The parts that may count, first those that count because they drop out: they ask for least.</summary>
    static ImmutableArray<Demand> Counted(SomeDemand some, Func<Demand, Chance> chanceOf) =>
        [.. some.Parts.Where(part => (chanceOf(part) & some.Counted) != 0).OrderBy(part => chanceOf(part).HasFlag(Chance.Fulfilled))];

    /// <summary>Whoever and whatever is not looked at on the day needs nothing for it.</summary>
    static IEnumerable<LeafDemand> Dropping(Demand demand, Func<Demand, Chance> chanceOf) => demand switch
    {
        PeriodDemand period => chanceOf(period.Inner) == Chance.Dropped ? Dropping(period.Inner, chanceOf) : [],
        PersonDemand one => chanceOf(one.Inner) == Chance.Dropped ? Dropping(one.Inner, chanceOf) : [],
        AllDemand all => all.Parts.SelectMany(part => Dropping(part, chanceOf)),
        SomeDemand some => some.Parts.SelectMany(part => Dropping(part, chanceOf)),
        _ => demand.Leaves,
    };

    /// <summary>
    /// The wishes put together; where two are about the same thing, once with each of them: one more than anybody tries, where there
    /// are more.
    /// </summary>
    public static IEnumerable<ImmutableArray<Wish>> Points(ImmutableArray<ImmutableArray<Wish>> ways, IEnumerable<Wish> others)
    {
        IEnumerable<ImmutableArray<Wish>> points = [[]];
        foreach (var about in ways.SelectMany(way => way).Distinct().GroupBy(wish => wish.About))
        {
            points = [.. points.SelectMany(point => Different(about).Select(wish => point.Add(wish))).Take(Most + 1)];
        }

        return points.Select(point => ImmutableArray.CreateRange(point.Concat(others).DistinctBy(wish => wish.About)));
    }

    /// <summary>Reviews may have to be held after records of several measures.</summary>
    static IEnumerable<Wish> Different(IEnumerable<Wish> wishes) => wishes.ToList() is [ReviewWish, _, ..] several
        ? several.Append(new ReviewWish(ReviewsHeld.Fresh))
        : wishes;

    static IEnumerable<ImmutableArray<LeafDemand>> Together(ImmutableArray<Demand> parts, Func<Demand, Chance> chanceOf) => parts.IsEmpty
        ? [[]]
        : Of(parts[0], chanceOf).SelectMany(first => Together(parts[1..], chanceOf).Select(rest => first.AddRange(rest)));

    /// <summary>So many of them, in every way; all where there are fewer.</summary>
    static IEnumerable<ImmutableArray<Demand>> Some(ImmutableArray<Demand> parts, int count) =>
        count >= parts.Length ? [parts]
        : count == 0 ? [[]]
        : Enumerable.Range(0, parts.Length - count + 1).SelectMany(first => Some(parts[(first + 1)..], count - 1).Select(rest => rest.Insert(0, parts[first])));
}
