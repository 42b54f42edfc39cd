namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>What the records of some days come to.</summary>
/// <param name="Value">The value; null where there is none.</param>
/// <param name="Low">The least it can be if nothing is missing: less than the value where days are cut through an entry.</param>
/// <param name="High">The most it can be then.</param>
/// <param name="Least">The least it can be whatever is missing; null for anything.</param>
/// <param name="Most">The most it can be whatever is missing; null for anything.</param>
/// <param name="Flaw">Why there is no value.</param>
/// <param name="IsCut">Whether days are cut through an entry.</param>
sealed record Found(Exact? Value, Exact? Low, Exact? High, Exact? Least, Exact? Most, string? Flaw, bool IsCut)
{
    /// <summary>A value that is sure.</summary>
    public static Found Of(Exact value) => new(value, value, value, null, null, null, false);

    static Found Nothing(string flaw) => new(null, null, null, null, null, flaw, false);

    /// <summary>The value of a time, of one or of several together.</summary>
    public static Found In(string aggregate, ImmutableArray<Watched> group, DateOnly from, DateOnly to)
    {
        var kind = group[0].Of.Kind;
        var whole = group.SelectMany(one => one.In(from, to).Whole).ToList();
        var cut = group.SelectMany(one => one.In(from, to).Cut).ToList();
        var values = whole.Select(line => (Exact)line.Part).ToList();

        return (aggregate, kind) switch
        {
            (_, "ratio") => Ratio(whole, cut),
            (_, "count") or ("total", _) => Total(kind, whole, cut),
            ("lowest", _) when values.Count > 0 => Of(values.Min()) with { Least = 0, Most = values.Min() },
            ("highest", _) when values.Count > 0 => Of(values.Max()) with { Least = values.Max(), Most = kind == "scale" ? 10 : null },
            ("average", _) when values.Count > 0 => Of(Exact.Sum(values) / values.Count),
            ("", _) => Latest(group, from, to),
            _ => Nothing("no value"),
        };
    }

    /// <summary>The latest of each, pooled or added up.</summary>
    public static Found Latest(ImmutableArray<Watched> group, DateOnly from, DateOnly to)
    {
        var lines = group.Select(one => one.Latest(from, to)).OfType<Line>().ToImmutableArray();
        if (lines.Length < group.Length)
        {
            return Nothing("no value");
        }

        var pooled = Pooled(lines);
        var isLast = to <= group[0].AsOf && !group.Zip(lines).Any(pair => pair.First.MayLackAfter(pair.Second.To, to));

        return isLast ? pooled with { Least = pooled.Low, Most = pooled.High } : pooled;
    }

    /// <summary>Single records as one value.</summary>
    public static Found Pooled(ImmutableArray<Line> lines) => lines switch
    {
        [{ Form: "percent" } single] => Of(new Exact(single.Part, 100)),
        _ when lines.Any(line => line.Form == "percent") => Nothing("percentages"),
        [{ Of.Kind: "ratio" }, ..] => Of(new Exact(lines.Sum(line => line.Part), lines.Sum(line => line.Whole))),
        _ => Of(lines.Sum(line => line.Part)),
    };

    static Found Ratio(List<Line> whole, List<Line> cut)
    {
        if (whole.Concat(cut).Any(line => line.Form == "percent"))
        {
            return whole.Count == 1 && cut.Count == 0 ? Of(new Exact(whole[0].Part, 100)) : Nothing("percentages");
        }

        var (part, possible) = (whole.Sum(line => line.Part), whole.Sum(line => line.Whole));
        var (allPart, allPossible) = (part + cut.Sum(line => line.Part), possible + cut.Sum(line => line.Whole));
        if (cut.Count == 0)
        {
            return whole.Count == 0 ? Nothing("no value") : possible == 0 ? Nothing("nothing possible") : Of(new Exact(part, possible));
        }

        if (possible == 0 || allPossible == 0)
        {
            return new Found(null, null, null, null, null, null, true);
        }

        var (without, with) = (new Exact(part, possible), new Exact(allPart, allPossible));

        return new Found(without, without < with ? without : with, without < with ? with : without, null, null, null, true);
    }

    static Found Total(string kind, List<Line> whole, List<Line> cut)
    {
        var total = whole.Sum(line => line.Part);
        var all = total + cut.Sum(line => line.Part);
        var isAny = whole.Count + cut.Count > 0;

        return kind == "number" && !isAny
            ? Nothing("no value")
            : new Found(total, total, all, isAny ? total : null, null, null, cut.Count > 0);
    }
}
