using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>The earliest date of a case as the product finds it, and whether it is right.</summary>
static class Earliest
{
    static (Condition Condition, Standpoint At) Asked(Case one)
    {
        var plan = Case.PlanOf([one.Ask]);

        return (Assert.IsAssignableFrom<Condition>(plan.Rewards[0].When), Standpoint.At(plan, Case.DiaryOf(plan, one.Lines, one.AsOf), one.AsOf));
    }

    /// <summary>What the product finds; null for what is met or does not apply.</summary>
    public static (Witness? Witness, bool IsUnsure)? Of(Case one)
    {
        var (condition, at) = Asked(one);

        return Judge.Of(condition, at).Verdict is Verdict.Met or Verdict.DoesNotApply ? null : WhatWouldItTake.Find(condition, at);
    }

    /// <summary>What is wrong with the earliest date; null where nothing is, and after the last term that the calendar knows.</summary>
    public static string? WhyNot(Case one) => WhyNot(one, Of(one));

    public static string? WhyNot(Case one, (Witness? Witness, bool IsUnsure)? known)
    {
        if (known is not { IsUnsure: false, Witness: var found } || found?.Day > World.Terms[^1].To)
        {
            return null;
        }

        var naive = new Foresight(one.Ask, Line.Diary(one.Lines).Lines, one.AsOf);
        if (found is not null && !naive.IsMet([.. Line.Diary(one.Lines).Lines, .. Recorded(found, one.AsOf)], found.Day))
        {
            return $"On {Iso(found.Day)} it is not met with {string.Join(", ", Recorded(found, one.AsOf).Select(line => line.Text))}";
        }

        return naive.Search(found?.Day.AddDays(-1) ?? DateOnly.MaxValue).Earliest is { } earlier
            ? $"It could be met on {Iso(earlier)}, and not only {(found is null ? "never" : Iso(found.Day))}."
            : null;
    }

    /// <summary>The records to come as lines of the oracle.</summary>
    static IEnumerable<Line> Recorded(Witness found, DateOnly asOf) =>
    [
        .. found.Future.Diary.All.SelectMany(series => series.Samples.Where(sample => sample.Day > asOf && sample.Day <= found.Day).Select(sample => Recorded(series, sample))),
        .. found.Future.Diary.Entries.Where(entry => entry.Day > asOf && entry.Day <= found.Day).Select(Recorded),
    ];

    static Line Recorded(Series series, Sample sample)
    {
        var of = World.Measures.Single(measure => measure.Name == series.Measure.Name);
        var part = of.Kind == "status" ? Array.IndexOf(of.Statuses, sample.Status) : (int)sample.Part;

        return new Line(sample.Day, sample.Day, of, series.Subject?.Name ?? "", sample.Day, sample.Day, sample.Kind == SampleKind.None ? "none" : "value", part, (int)sample.Whole);
    }

    static Line Recorded(Entry entry) => new(entry.Day, entry.Day, null, "", entry.Day, entry.Day, entry switch
    {
        ReviewHeldEntry => "held",
        ActionEntry { Outcome: ActionOutcome.Done } => "done",
        ActionEntry => "kept",
        AgreementEntry { Polarity: Polarity.Is } => "agrees",
        _ => "no longer agrees",
    }, 0, 0);
}
