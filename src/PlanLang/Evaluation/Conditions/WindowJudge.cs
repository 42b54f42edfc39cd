using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>One value in one window, held against a bound.</summary>
static class WindowJudge
{
    /// <summary>
    /// What does not apply comes first. Then an answer that no missing day can change, then what is missing
    /// and what waiting will tell, and at last the comparison.
    /// </summary>
    public static Judgement Judge(ValueCondition condition, ImmutableArray<Observation> observations, Stretch stretch)
    {
        var applying = Applying(observations, stretch.Window);
        if (applying.IsEmpty)
        {
            return Exempt(condition, observations, stretch.Window);
        }

        return Grounds.With(
            Judge(condition, applying, stretch, ValueFinder.Find(condition.Aggregate, applying, stretch.Window)),
            observations,
            stretch.Window);
    }

    /// <summary>The value alone, with <i>met</i> where it can be told.</summary>
    public static Judgement ValueOf(
        Condition condition, Aggregate aggregate, ImmutableArray<Observation> observations, Stretch stretch)
    {
        var applying = Applying(observations, stretch.Window);
        if (applying.IsEmpty)
        {
            return Exempt(condition, observations, stretch.Window);
        }

        var finding = ValueFinder.Find(aggregate, applying, stretch.Window);
        var shortfall = Shortfall.Worst(applying.Select(one => Coverage.Of(one, stretch)));
        var judgement = shortfall is not null ? Leaf.Of(condition, shortfall)
            : finding.Flaw == ReasonCode.NothingPossible ? Leaf.DoesNotApply(condition, ReasonCode.NothingPossible)
            : finding.Flaw is { } flaw ? Leaf.Of(condition, Verdict.NotRecorded, flaw)
            : finding.Cut == Cut.Through ? Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.CutPeriod)
            : Leaf.Of(condition, Verdict.Met, ReasonCode.Compared) with { Value = finding.Value };

        return judgement with
        {
            Window = stretch.Window,
            Evidence = EvidenceLines.Of([.. finding.Evidence, .. Grounds.Of(observations, stretch.Window)]),
        };
    }

    /// <summary>The same for a value that was found already.</summary>
    public static Judgement Judge(
        ValueCondition condition, ImmutableArray<Observation> observations, Stretch stretch, Finding finding)
    {
        if (Applying(observations, stretch.Window).IsEmpty)
        {
            return Exempt(condition, observations, stretch.Window);
        }

        var shortfall = Shortfall.Worst(observations.Select(one => Coverage.Of(one, stretch)));

        return Grounds.With(Settle(condition, finding, shortfall), observations, stretch.Window) with { Window = stretch.Window };
    }

    /// <summary>Those to whom the measure applies when the window ends, or at the as-of date.</summary>
    public static ImmutableArray<Observation> Applying(ImmutableArray<Observation> observations, Window window) =>
        [.. observations.Where(one => SpellAt(one, window) is null)];

    /// <summary>The judgement where it applies to none of them.</summary>
    public static Judgement Exempt(Condition condition, ImmutableArray<Observation> observations, Window window) =>
        Leaf.DoesNotApply(condition, observations.IsEmpty ? ReasonCode.Nobody : ReasonCode.Exempt) with
        {
            Window = window,
            Evidence = EvidenceLines.Of(Grounds.Of(observations, window)),
        };

    /// <summary>What is found, held against what is missing and against the bound.</summary>
    static Judgement Settle(ValueCondition condition, Finding finding, Shortfall? shortfall)
    {
        if (shortfall is null)
        {
            return Compare(condition, finding);
        }

        return finding.Possible.Decide(condition.Comparison) is { } decided
            ? Found(condition, decided, ReasonCode.Decided, finding)
            : Unknown(condition, finding, shortfall);
    }

    static Judgement Compare(ValueCondition condition, Finding finding) => finding.Flaw switch
    {
        ReasonCode.NothingPossible =>
            Leaf.DoesNotApply(condition, ReasonCode.NothingPossible) with { Evidence = finding.Evidence },
        { } flaw => Leaf.Of(condition, Verdict.NotRecorded, flaw) with { Evidence = finding.Evidence },
        null => finding.Known.Decide(condition.Comparison) is { } verdict
            ? Found(condition, verdict, ReasonCode.Compared, finding)
            : Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.CutPeriod) with { Evidence = finding.Evidence },
    };

    /// <summary>What should have been recorded otherwise is named before what waiting will tell.</summary>
    static Judgement Unknown(ValueCondition condition, Finding finding, Shortfall shortfall)
    {
        var isMissing = shortfall.Verdict == Verdict.NotRecorded;
        var isCut = finding.Cut == Cut.Through && finding.Known.Decide(condition.Comparison) is null;
        var judgement = isMissing ? Leaf.Of(condition, shortfall)
            : finding.Flaw == ReasonCode.BarePercentages ? Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.BarePercentages)
            : isCut ? Leaf.Of(condition, Verdict.NotRecorded, ReasonCode.CutPeriod)
            : Leaf.Of(condition, shortfall);

        return judgement with { Evidence = EvidenceLines.Of(finding.Evidence.Concat(shortfall.Evidence)) };
    }

    static Judgement Found(ValueCondition condition, Verdict verdict, ReasonCode code, Finding finding) =>
        Leaf.Of(condition, verdict, code) with { Value = finding.Value, Evidence = finding.Evidence };

    static ExemptSpell? SpellAt(Observation observation, Window window) =>
        observation.Series.SpellOn(window.To < observation.At.SeenTo ? window.To : observation.At.SeenTo);
}
