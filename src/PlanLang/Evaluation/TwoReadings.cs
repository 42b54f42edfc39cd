using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>Says where a time can be read in two ways and the other one would lead to another verdict.</summary>
static class TwoReadings
{
    /// <summary>By then every window that moves has left behind what was recorded by now: twenty years.</summary>
    const int DaysUntilLater = 7305;

    /// <summary>Once a condition, and only where the verdicts differ.</summary>
    public static IEnumerable<Diagnostic> Find(Assessment assessment)
    {
        var full = Standpoint.At(assessment.Plan, assessment.Diary, assessment.AsOf, Depth.VerdictAlone);

        return Wholes(assessment, full)
            .SelectMany(whole => Leaves(whole.When).Select(leaf => (leaf, whole.At)))
            .DistinctBy(one => one.leaf.Condition.At)
            .SelectMany(one => OfLeaf(one.leaf, one.At));
    }

    /// <summary>All that was judged at the date, each with what it sees: a sanction sees what was recorded after the telling.</summary>
    static IEnumerable<(Judgement When, Standpoint At)> Wholes(Assessment assessment, Standpoint full) =>
        from whole in Judgements.Wholes(assessment)
        let sanction = assessment.Sanctions.FirstOrDefault(sanction => ReferenceEquals(sanction.When, whole))?.Sanction
        select (whole, sanction?.ToldOn <= assessment.AsOf ? full.Seeing(full.Sight with { After = sanction.ToldOn }) : full);

    /// <summary>The conditions on measures, each whole: not one a person.</summary>
    static IEnumerable<Judgement> Leaves(Judgement judgement) =>
        judgement.Condition is ValueCondition or ChangeCondition or StatusCondition
            ? [judgement]
            : judgement.Parts.SelectMany(Leaves);

    static IEnumerable<Diagnostic> OfLeaf(Judgement leaf, Standpoint at)
    {
        var (condition, place) = (leaf.Condition, leaf.Condition.At);
        if (IsCutForGood(leaf, at) && Tried(condition, at, TimeReading.WholePeriods) is { } all
            && Tried(condition, at, TimeReading.NoPeriods) is { } none && all.Verdict != none.Verdict)
        {
            yield return DiagnosticCatalog.PeriodCut(
                place.Source, place.Span, $"{WindowOf(leaf)}", StandingWords.Of(all.Verdict), StandingWords.Of(none.Verdict));
        }

        if (MayMove(condition, at.AsOf) && Tried(condition, at, TimeReading.Usual) is { } usual
            && Tried(condition, at, TimeReading.MonthEndsLater) is { } later && usual.Verdict != later.Verdict)
        {
            yield return DiagnosticCatalog.MonthEndDecides(
                place.Source,
                place.Span,
                ($"{WindowOf(usual)}", StandingWords.Of(usual.Verdict)),
                ($"{WindowOf(later)}", StandingWords.Of(later.Verdict)));
        }
    }

    static Judgement Tried(Condition condition, Standpoint at, TimeReading reading) =>
        Judge.Of(condition, at with { Reading = reading, Memory = new Memory(at.Diary) });

    /// <summary>A window that moves on leaves the record behind it in time, and its verdict says until then why it waits.</summary>
    static bool IsCutForGood(Judgement leaf, Standpoint at) =>
        IsCut(leaf) && IsCut(Tried(leaf.Condition, at.On(at.AsOf.PlusDays(DaysUntilLater)), TimeReading.Usual));

    static bool IsCut(Judgement leaf) => leaf.Reason.Code == ReasonCode.CutPeriod || leaf.Parts.Any(IsCut);

    /// <summary>Only the last days of a month have no counterpart in some other month, whichever day is counted from.</summary>
    static bool MayMove(Condition condition, DateOnly asOf) => condition switch
    {
        ValueCondition value => MayMove(value.Timeframe, asOf),
        ChangeCondition change => MayMove(change.Timeframe, asOf),
        StatusCondition { Spell: UnbrokenSpell spell } => MayMove(new LastTimeframe(spell.Length), asOf),
        _ => false,
    };

    static bool MayMove(Timeframe? timeframe, DateOnly asOf) => timeframe switch
    {
        LastTimeframe { Length.Unit: TimeUnit.Month or TimeUnit.Year } => asOf.Day > 28,
        BeforeTimeframe or AfterTimeframe or BetweenAfterTimeframe => true,
        _ => false,
    };

    static Window? WindowOf(Judgement judgement) =>
        Judgements.WithParts(judgement).Select(part => part.Window).FirstOrDefault(window => window is not null);
}
