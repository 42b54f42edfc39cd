using CsCheck;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>Generated conditions: every form of the language over every kind of measure it makes sense for.</summary>
static class Asks
{
    static readonly string[] Comparators = ["at least", "at most", "more than", "less than", "exactly", "between"];

    static readonly Gen<string> Day = Gen.Int[-90, 300].Select(day => Iso(World.Start.AddDays(day)));

    static readonly Gen<(int Count, string Unit)> Plain = Gen.OneOf(
        Units(10, 60, "days"), Units(1, 12, "weeks"), Units(1, 6, "months"));

    static readonly Gen<Span> Moving = Gen.OneOf(
        Plain, Plain, Units(2, 25, "school days"), Units(2, 25, "working days"), Units(2, 6, "school weeks"), Units(2, 3, "terms"), Units(2, 4, "half terms"))
        .Select(length => (Span)new Last(length.Count, length.Unit));

    static readonly Gen<(int Count, string Unit)> Completed =
        Gen.OneOf(Units(2, 4, "weeks"), Units(2, 3, "months"), Units(2, 3, "terms"), Units(2, 4, "half terms"));

    static readonly Gen<Span> Each = Completed.Select(length => (Span)new EachOf(length.Count, length.Unit));

    static readonly Gen<Span> Means = Completed.Select(length => (Span)new Mean(length.Count, length.Unit));

    static readonly Gen<Span> ReviewTimes = Gen.Int[2, 3].Select(count => (Span)new Reviews(count));

    static readonly Gen<Span> Standing = Gen.OneOf(
        Gen.OneOf("Autumn 2025", "Spring 2026", "Summer 2026", "January 2026", "March 2026", "June 2026").Select(name => (Span)new Named(name)),
        Gen.Select(Gen.Int[-60, 200], Gen.Int[0, 90], (from, days) => (Span)new Between(World.Start.AddDays(from), World.Start.AddDays(from + days))),
        Gen.Select(Plain, Gen.OneOf(Day, Gen.Const("the start")), (length, day) => (Span)new Beside(length.Count, length.Unit, "before", day)),
        Gen.Select(Plain, Gen.OneOf(Day, Gen.OneOf("the start", "closing")), (length, day) => (Span)new Beside(length.Count, length.Unit, "after", day)),
        Gen.Select(Gen.Int[1, 4], Gen.Int[5, 9], Gen.OneOf("weeks", "months"), Gen.OneOf("the start", "closing", "2026-02-10"), (first, second, unit, day) => (Span)new BetweenAfter(first, second, unit, day)));

    static readonly Gen<Span> SinceSomeDay = Gen.OneOf(Day, Gen.OneOf("the start", "the last review")).Select(day => (Span)new Since(day));

    static readonly Gen<Span?> OneTime = Gen.OneOf(Moving, Moving, Standing, SinceSomeDay).Select(span => (Span?)span);

    static readonly Gen<Span?> Nothing = Gen.Const((Span?)null);

    static readonly Gen<Ask> Others = Gen.OneOf(
        Gen.Select(Gen.OneOf("goal", "not goal"), Gen.OneOf("quiet", "club"), (kind, name) => (Ask)new AskOther(kind, name, 0, null)),
        Gen.OneOf("every goal", "done", "not done", "agrees").Select(kind => (Ask)new AskOther(kind, "", 0, null)),
        Gen.Int[1, 2].Select(count => (Ask)new AskOther("some goals", "", count, null)),
        Gen.Select(Gen.Int[1, 4], Gen.Int[7, 40], (count, days) => (Ask)new AskOther("kept", "", count, new Last(days, "days"))),
        Gen.OneOf(Moving, Standing, SinceSomeDay, Each).Select(span => (Ask)new AskOther("review", "", 0, span)),
        Gen.Int[1, 9].Select(months => (Ask)new AskOther("run", "", months, null)));

    /// <summary>A condition on one of the measures, or on none, or several of them.</summary>
    public static Gen<Ask> Of(IReadOnlyList<Measured> measures) => Gen.Frequency(
        (8, Single(measures)),
        (1, Lists(Single(measures))),
        (1, Lists(Gen.OneOf(Single(measures), Lists(Single(measures))))));

    /// <summary>The same, or a list that looks at one person after another.</summary>
    public static Gen<Ask> OrOfTheSame(IReadOnlyList<Measured> measures) =>
        Gen.Frequency((10, Of(measures)), (1, measures.Any(IsOfPeople) ? ForEach(measures) : Of(measures)));

    /// <summary>Conditions for which it matters when reviews are held, alone or in a list with others.</summary>
    public static Gen<Ask> OfReviews(IReadOnlyList<Measured> measures)
    {
        var one = Gen.Int[0, measures.Count - 1].SelectMany(index => OfMeasure(measures[index]));
        var reviewed = Gen.Select(one, ReviewTimes, Gen.Int[0, 3], (ask, times, form) => AtReviews(ask, form == 0 ? new Since("the last review") : times));

        return Gen.Frequency((2, reviewed), (1, Lists(Gen.Frequency((4, reviewed), (1, Single(measures))))));
    }

    /// <summary>The same at each of the last reviews, or since the last one, as far as it can be said of the measure.</summary>
    static Ask AtReviews(Ask ask, Span times) => (ask, times) switch
    {
        (AskValue { Aggregate: "", Of.Kind: not "count" } value, _) => value with { Over = times },
        (AskValue value, _) => value with { Over = new Since("the last review") },
        (AskChange { Aggregate: "", Of.Kind: not "count" } change, Reviews) => change with { Over = times },
        (AskChange { Aggregate: "", Of.Kind: not "count" } change, _) => change with { Than = null, Since = "the last review" },
        _ => ask,
    };

    static Gen<Ask> Lists(Gen<Ask> parts) =>
        from quantity in Gen.OneOf("all", "any", "none", "2")
        from list in parts.Array[2, 4]
        select (Ask)new AskList(quantity, [.. list]);

    public static bool IsOfPeople(Measured of) => of.Of is "child" or "adult" or "person";

    /// <summary>A list that looks at one person after another; one of the measures at least is recorded of people.</summary>
    public static Gen<Ask> ForEach(IReadOnlyList<Measured> measures)
    {
        var people = measures.Where(IsOfPeople).ToArray();

        return from kind in Gen.OneOf(people.Select(of => of.Of).ToArray())
               let fitting = people.Where(of => of.Of == kind || of.Of == "person").ToArray()
               from first in OfTheSame(fitting, kind)
               from rest in Gen.Frequency((3, OfTheSame(fitting, kind)), (1, Others)).Array[1, 2]
               from quantity in Gen.OneOf("each", "any", "2")
               from list in Gen.OneOf("all", "all", "any", "none")
               select (Ask)new AskForEach(new Who(kind, quantity), new AskList(list, [first, .. rest]));
    }

    static Gen<Ask> OfTheSame(Measured[] measures, string kind) =>
        from of in Gen.OneOf(measures)
        from ask in OfMeasure(of)
        let same = new Who(kind, "the")
        select ask switch
        {
            AskValue value => value with { Who = same },
            AskChange change => change with { Who = same },
            AskStatus status => status with { Who = same },
            _ => ask,
        };

    static Gen<Ask> Single(IReadOnlyList<Measured> measures) => Gen.Frequency(
        (1, Others),
        (9, Gen.Int[0, measures.Count - 1].SelectMany(index => OfMeasure(measures[index]))));

    static Gen<Ask> OfMeasure(Measured of) => of.Kind == "status" ? Statuses(of) : Gen.Frequency((3, Values(of)), (1, Changes(of)));

    static Gen<Ask> Values(Measured of) =>
        from aggregate in Aggregates(of)
        from who in People(of)
        from bound in Bounds(of.Kind, aggregate)
        from span in aggregate.Length > 0 ? Gen.OneOf(OneTime, Each.Select(each => (Span?)each)) : Times(of)
        where !(of.Kind == "count" && who.Quantity == "any" && IsFew(bound))
        select (Ask)new AskValue(aggregate, of, who, bound, span);

    static bool IsFew(Bound bound) => bound.Comparator is "less than" or "at most" || bound is { Comparator: "exactly", Low.Top.IsZero: true };

    static Gen<Ask> Changes(Measured of) =>
        from aggregate in Aggregates(of)
        from who in People(of)
        from direction in Gen.OneOf("up", "down")
        from unit in Gen.OneOf(of.Kind == "ratio" ? "points" : "number", "percent")
        from comparator in Gen.OneOf("at least", "at least", "at most", "more than")
        from amount in Gen.Int[0, 5]
        from over in aggregate.Length > 0 ? OneTime.Where(span => span is not Since) : of.Kind == "count" ? Nothing : Later(of)
        from length in Plain.Where(plain => plain.Unit != "days")
        from isMonthly in Gen.Bool
        from than in Gen.OneOf(Standing, Standing, Moving).Where(span => span is Named or Beside or Last)
        from isSince in Gen.Bool
        from since in Gen.OneOf(Day, Gen.OneOf("the start", "the last review"))
        from each in Gen.OneOf(Units(2, 3, "months"), Units(2, 3, "terms"))
        from isEach in Gen.Int[0, 3]
        let moved = new Bound(comparator, unit == "percent" ? new Exact(amount * 20, 100) : unit == "points" ? amount * 10 : amount)
        select of.Kind == "count" && isEach == 0
            ? (Ask)new AskChange(
                "", of, who, direction, moved, unit, new EachOf(each.Count, each.Unit), new Named(each.Unit == "terms" ? "Autumn 2025" : "January 2026"), "", false)
            : of.Kind == "count"
            ? new AskChange(
                "", of, who, direction, moved, unit,
                new Last(length.Count, length.Unit),
                new Beside(length.Unit == "months" && isMonthly ? length.Count + 2 : length.Count, length.Unit, "before", "the start"),
                "",
                length.Unit == "months" && isMonthly)
            : new AskChange(aggregate, of, who, direction, moved, unit, over, isSince && aggregate.Length == 0 ? null : than, since, false);

    static Gen<Span?> Later(Measured of) => Gen.OneOf(
        Moving.Select(span => (Span?)span),
        Standing.Select(span => (Span?)span),
        Nothing,
        Nothing,
        (of.Kind == "ratio" ? Gen.OneOf(Each, Means, ReviewTimes) : Gen.OneOf(Each, ReviewTimes)).Select(span => (Span?)span));

    static Gen<Ask> Statuses(Measured of) =>
        from who in People(of)
        from status in Gen.OneOf(of.Statuses)
        from isNot in Gen.Bool
        from length in Gen.OneOf(Units(2, 60, "days"), Units(2, 12, "weeks"), Units(2, 6, "months"))
        from form in Gen.Int[0, 2]
        from some in Gen.Int[1, length.Count]
        select (Ask)new AskStatus(of, who, status, isNot, form == 0 ? null : new Last(length.Count, length.Unit), form == 2 ? some : 0);

    static Gen<string> Aggregates(Measured of) => of.Kind switch
    {
        "scale" => Gen.OneOf("", "", "lowest", "highest", "average"),
        "number" => Gen.OneOf("", "", "lowest", "highest", "average", "total"),
        _ => Gen.Const(""),
    };

    static Gen<Span?> Times(Measured of) => of.Kind switch
    {
        "ratio" => Gen.OneOf(OneTime, OneTime, Nothing, Each.Select(each => (Span?)each), Means.Select(mean => (Span?)mean), ReviewTimes.Select(times => (Span?)times)),
        "count" => Gen.OneOf(OneTime, OneTime, OneTime, Nothing, Each.Select(each => (Span?)each)),
        _ => Gen.OneOf(OneTime, Nothing, Nothing, Each.Select(each => (Span?)each), ReviewTimes.Select(times => (Span?)times)),
    };

    static Gen<Who> People(Measured of)
    {
        var together = of.Kind is "ratio" or "count" or "number" ? "all" : "any";

        return of.Of switch
        {
            "family" => Gen.Const(new Who("family")),
            "child" => Gen.OneOf(Gen.OneOf("Kai", "Mia").Select(name => new Who(name)), Gen.OneOf("each", "any", "2", together).Select(quantity => new Who("child", quantity))),
            "adult" => Gen.OneOf(new Who("Leanne"), new Who("adult", "any"), new Who("adult", "each")),
            "person" => Gen.OneOf(
                Gen.OneOf("Leanne", "Sam", "Kai").Select(name => new Who(name)),
                Gen.Select(Gen.OneOf("child", "adult", "person"), Gen.OneOf("each", "any", "2", together), (kind, quantity) => new Who(kind, quantity))),
            _ => Gen.OneOf("Leanne", "Kai").Select(name => new Who(name)),
        };
    }

    static Gen<Bound> Bounds(string kind, string aggregate) =>
        from comparator in Gen.OneOf(Comparators)
        from one in Gen.Int[0, 6]
        from more in Gen.Int[0, 4]
        let step = kind switch { "ratio" => new Exact(15, 100), "number" => aggregate == "total" ? 40 : 8, _ => 1 }
        select new Bound(comparator, step * one, comparator == "between" ? step * (one + (kind == "ratio" ? 0 : more)) : null);

    static Gen<(int Count, string Unit)> Units(int from, int to, string unit) => Gen.Int[from, to].Select(count => (count, unit));
}
