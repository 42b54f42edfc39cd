using CsCheck;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>
/// Generated diaries: returns that come in time or not, single records, longer times, corrections, spells in which a
/// measure did not apply, entries written late, and what else a diary holds.
/// </summary>
static class Diaries
{
    static readonly Gen<int> Lateness = Gen.Frequency((8, Gen.Const(0)), (1, Gen.Int[1, 14]), (1, Gen.Int[15, 60]));

    static readonly Gen<ImmutableArray<Line>> Events =
        Gen.Select(
            Gen.Frequency(
                (4, Gen.Const("held")), (1, Gen.Const("agrees")), (1, Gen.Const("no longer agrees")), (1, Gen.Const("done")),
                (1, Gen.Const("not needed")), (3, Gen.Const("kept")), (1, Gen.Const("missed")), (1, Gen.Const("closed"))),
            Gen.Int[-10, 320],
            Lateness,
            (form, day, late) => Event(form, World.Start.AddDays(day), late)).Array[0, 8].Select(all => all.ToImmutableArray());

    /// <summary>The diary of a family of which these are recorded, of most people and mostly in order.</summary>
    public static Gen<ImmutableArray<Line>> Of(IReadOnlyList<Measured> measures)
    {
        var all = measures.SelectMany(of => PeopleOf(of).Select(who => Gen.Frequency(
            (5, Regular(of, who)), (1, Scattered(of, who)), (1, Gen.Const(ImmutableArray<Line>.Empty))))).ToArray();

        return from events in Events
               from series in Together(all)
               select InOrder(events.Concat(series.SelectMany(lines => lines)));
    }

    /// <summary>What a diary says of sanctions, stages, results and the contract.</summary>
    static readonly Gen<ImmutableArray<Line>> Decisions =
        Gen.Select(
            Gen.OneOf(
                Gen.OneOf("talk", "letter").SelectMany(name => Gen.OneOf("used, decided by Dana", "used, decided by Dana", "not used, decided by Dana, no need", "skipped, decided by Dana, no need", "ended").Select(what => $"sanction {name}: {what}")),
                Gen.OneOf("stage: first", "stage: second", "contract signed by Leanne", "contract signed by Leanne", "action bedtime: stopped", "action bedtime: not needed"),
                Gen.Select(Gen.OneOf(Standings.Weights), Gen.Int[-2, 2]).Select((one, score) => $"score of goal {one.Goal}: {score}"),
                Gen.OneOf("progress", "job", "club").Select(name => $"result {name}: by discretion, Dana, all is well")),
            Gen.Int[-10, 320],
            Lateness,
            (words, day, late) => Event($"> {words}", World.Start.AddDays(day), late)).Array[2, 18].Select(all => all.ToImmutableArray());

    /// <summary>An evening that is mostly kept, for a while.</summary>
    static readonly Gen<ImmutableArray<Line>> Evenings =
        from first in Gen.Int[20, 200]
        from kept in Gen.Int[0, 9].Array[0, 60]
        select kept.Select((one, index) => (one, Day: World.Start.AddDays(first + index))).Where(pair => pair.one > 1)
            .Select(pair => Event(pair.one == 2 ? "> action bedtime: not needed" : "kept", pair.Day, 0)).ToImmutableArray();

    /// <summary>The diary of a plan in which everything stands somehow.</summary>
    public static Gen<ImmutableArray<Line>> Standing(IReadOnlyList<Measured> measures) => Gen.Select(
        Of(measures), Decisions, Evenings, (lines, decisions, evenings) => InOrder(lines.Concat(decisions).Concat(evenings)));

    /// <summary>One value of each.</summary>
    static Gen<ImmutableArray<T>> Together<T>(IEnumerable<Gen<T>> all) => all.Aggregate(
        Gen.Const(ImmutableArray<T>.Empty), (some, next) => Gen.Select(some, next, (before, one) => before.Add(one)));

    /// <summary>Returns one after the other, some of them missing.</summary>
    static Gen<ImmutableArray<Line>> Regular(Measured of, string who) =>
        from first in Gen.Frequency((4, Gen.Int[-120, 0]), (1, Gen.Int[0, 90]))
        from step in of.Every switch { "week" or "school week" => Gen.Const(7), "school day" => Gen.Int[1, 2], "month" => Gen.Int[28, 40], _ => Gen.Int[5, 30] }
        from days in Gen.Int[0, 11].Array[5, of.Every == "month" ? 14 : 50]
        from lines in Entries(of, who, [.. days.Select((skip, index) => (Skip: skip, Day: first + (index * step))).Where(one => one.Skip > 0).Select(one => one.Day)])
        select lines;

    static Gen<ImmutableArray<Line>> Scattered(Measured of, string who) =>
        Gen.Int[-100, 320].Array[1, 6].SelectMany(days => Entries(of, who, [.. days]));

    static Gen<ImmutableArray<Line>> Entries(Measured of, string who, ImmutableArray<int> days) =>
        Entry(of, who).Array[days.Length].Select(entries => entries.Zip(days, (entry, day) => entry(World.Start.AddDays(day))).SelectMany(lines => lines).ToImmutableArray());

    /// <summary>What is written down of a day: a line, or two where it was corrected or came twice.</summary>
    static Gen<Func<DateOnly, ImmutableArray<Line>>> Entry(Measured of, string who) =>
        from late in Lateness
        from more in Lateness
        from chance in Gen.Int[0, 39]
        from part in Parts(of)
        from other in Parts(of)
        from length in Gen.Int[1, 60]
        let canBeLong = of.Kind is "ratio" or "count"
        select (Func<DateOnly, ImmutableArray<Line>>)(day =>
        {
            var written = day.AddDays(late);
            var plain = new Line(day, written, of, who, day, day, "value", part.Part, part.Whole);
            var none = plain with { Form = "none", Part = 0 };

            return chance switch
            {
                0 or 1 => [plain with { Form = "exempt" }],
                2 or 3 when canBeLong => [plain with { From = day.AddDays(-length - 3), To = day.AddDays(-3) }],
                4 or 5 => [plain, plain with { Form = "correction", Part = other.Part, Whole = other.Whole, Written = written.AddDays(more) }],
                6 or 7 when of.Kind == "count" => [plain, plain with { Part = other.Part, Written = day.AddDays(more) }],
                8 when of.Kind == "ratio" => [plain with { Form = "percent", Part = part.Part * 10 }],
                9 when of.Kind == "ratio" => [plain with { Part = 0, Whole = 0 }],
                > 20 when of.Kind == "count" => [none],
                _ => [plain],
            };
        });

    static Gen<(int Part, int Whole)> Parts(Measured of) => of.Kind switch
    {
        "ratio" => Gen.Select(Gen.Int[0, 10], Gen.Int[0, 3], (part, more) => (part, part + more)).Where(one => one.Item2 > 0),
        "count" => Gen.Int[0, 3].Select(part => (part, 0)),
        "scale" => Gen.Int[0, 10].Select(part => (part, 0)),
        "number" => Gen.Int[0, 60].Select(part => (part, 0)),
        _ => Gen.Int[0, of.Statuses.Length - 1].Select(part => (part, 0)),
    };

    static string[] PeopleOf(Measured of) => of.Of switch
    {
        "family" => [""],
        "child" => ["Kai", "Mia", "Sam"],
        "adult" => ["Leanne"],
        "person" => ["Leanne", "Sam", "Kai", "Mia"],
        var names => names.Split(", "),
    };

    static Line Event(string form, DateOnly day, int late) => new(day, day.AddDays(late), null, "", day, day, form, 0, 0);

    /// <summary>What would contradict an earlier line is left out: values of a measure, somebody and the same days come once.</summary>
    static ImmutableArray<Line> InOrder(IEnumerable<Line> lines)
    {
        var kept = new List<Line>();
        var taken = new HashSet<(Measured?, string, DateOnly, DateOnly)>();
        foreach (var same in lines.Where(line => line.From >= World.Terms[0].From).GroupBy(line => line.Day).OrderBy(day => day.Key))
        {
            foreach (var entry in same.GroupBy(line => (line.Of, line.Who, line.From, line.To, line.Of is null ? line.Form : "")))
            {
                var all = entry.Key.Of is null || taken.Add((entry.Key.Of, entry.Key.Who, entry.Key.From, entry.Key.To)) ? entry.ToList() : [];
                kept.AddRange(all is [var first, var second, ..] && second is { Form: "correction" or "value" } && first.Form == "value" && (second.Form == "correction" || first.Of?.Kind == "count")
                    ? [first, second]
                    : all.Take(1));
            }
        }

        return [.. kept];
    }
}
