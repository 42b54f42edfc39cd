namespace PlanLang.Evaluation;

/// <summary>Which parts of a condition come about together, and what is recorded for them.</summary>
static class Choices
{
    /// <summary>Nobody looks through more ways of choosing some of many parts.</summary>
    const int Most = 32;

    /// <summary>The parts that are enough, one choice after the other; with those that drop out, which may need records too.</summary>
    public static ImmutableArray<ImmutableArray<LeafDemand>> Of(Demand demand, Func<Demand, Chance> chanceOf) => demand switch
    {
        _ when !chanceOf(demand).HasFlag(Chance.Fulfilled) => [[.. demand.Leaves]],
        AllDemand all => Together(all.Parts, chanceOf),
        SomeDemand some =>
        [
            .. Some([.. some.Parts.Where(part => chanceOf(part).HasFlag(Chance.Fulfilled))], some.Count)
                .SelectMany(parts => Together(parts, chanceOf)).Take(Most),
        ],
        PeriodDemand period => Of(period.Inner, chanceOf),
        LeafDemand leaf => [[leaf]],
        _ => [[]],
    };

    /// <summary>The wishes put together; where two are about the same thing, once with each of them.</summary>
    public static IEnumerable<ImmutableArray<Wish>> Points(ImmutableArray<ImmutableArray<Wish>> ways, IEnumerable<Wish> others)
    {
        IEnumerable<ImmutableArray<Wish>> points = [[]];
        foreach (var about in ways.SelectMany(way => way).Distinct().GroupBy(wish => wish.About))
        {
            points = [.. points.SelectMany(point => Different(about).Select(wish => point.Add(wish))).Take(Most)];
        }

        return points.Select(point => ImmutableArray.CreateRange(point.Concat(others).DistinctBy(wish => wish.About)));
    }

    /// <summary>Reviews may have to be held after records of several measures.</summary>
    static IEnumerable<Wish> Different(IEnumerable<Wish> wishes) => wishes.ToList() is [ReviewWish, _, ..] several
        ? several.Append(new ReviewWish(ReviewsHeld.Fresh))
        : wishes;

    static ImmutableArray<ImmutableArray<LeafDemand>> Together(ImmutableArray<Demand> parts, Func<Demand, Chance> chanceOf)
    {
        ImmutableArray<ImmutableArray<LeafDemand>> choices = [[]];
        foreach (var part in parts)
        {
            choices = [.. choices.SelectMany(choice => Of(part, chanceOf).Select(more => choice.AddRange(more))).Take(Most)];
        }

        return choices;
    }

    /// <summary>So many of them, in every way; all where there are fewer.</summary>
    static IEnumerable<ImmutableArray<Demand>> Some(ImmutableArray<Demand> parts, int count) =>
        count >= parts.Length ? [parts]
        : count == 0 ? [[]]
        : Enumerable.Range(0, parts.Length - count + 1).SelectMany(first => Some(parts[(first + 1)..], count - 1).Select(rest => rest.Insert(0, parts[first])));
}
