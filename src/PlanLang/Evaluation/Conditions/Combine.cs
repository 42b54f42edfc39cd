using System.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>
/// How several verdicts make one. What does not apply drops out; what is unknown counts only where it could
/// still change the answer, and of two unknowns <i>not recorded</i> comes before <i>too early</i>.
/// </summary>
static class Combine
{
    /// <summary>The verdict of the whole.</summary>
    public static Verdict Verdicts(Quantifier quantifier, IEnumerable<Verdict> verdicts)
    {
        var left = verdicts.Where(verdict => verdict != Verdict.DoesNotApply).ToList();

        return left.Count == 0 ? Verdict.DoesNotApply : quantifier switch
        {
            AllQuantifier => All(left),
            AnyQuantifier => AtLeast(1, left),
            AtLeastQuantifier atLeast => AtLeast(atLeast.Count, left),
            NoneQuantifier => Opposite(AtLeast(1, left)),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>Met for not met and the other way round; what is unknown stays so.</summary>
    public static Verdict Opposite(Verdict verdict) => verdict switch
    {
        Verdict.Met => Verdict.NotMet,
        Verdict.NotMet => Verdict.Met,
        _ => verdict,
    };

    /// <summary>The judgement of the whole, with its parts.</summary>
    public static Judgement Parts(Condition condition, Quantifier quantifier, ImmutableArray<Judgement> parts)
    {
        var verdict = Verdicts(quantifier, parts.Select(part => part.Verdict));

        return Leaf.Of(condition, verdict, ReasonOf(quantifier, verdict, parts)) with
        {
            JudgeFrom = verdict == Verdict.TooEarly ? JudgeFrom(quantifier, parts) : null,
            Evidence = EvidenceLines.Of(parts),
            Parts = parts,
        };
    }

    static Verdict All(List<Verdict> left) =>
        left.Contains(Verdict.NotMet) ? Verdict.NotMet : Unknown(left) ?? Verdict.Met;

    static Verdict AtLeast(int count, List<Verdict> left)
    {
        var met = left.Count(verdict => verdict == Verdict.Met);
        var notMet = left.Count(verdict => verdict == Verdict.NotMet);

        return met >= count ? Verdict.Met
            : left.Count - notMet < count ? Verdict.NotMet
            : Unknown(left) ?? Verdict.NotMet;
    }

    static Verdict? Unknown(List<Verdict> left) =>
        left.Contains(Verdict.NotRecorded) ? Verdict.NotRecorded
        : left.Contains(Verdict.TooEarly) ? Verdict.TooEarly
        : null;

    static ReasonCode ReasonOf(Quantifier quantifier, Verdict verdict, ImmutableArray<Judgement> parts)
    {
        var left = parts.Count(part => part.Verdict != Verdict.DoesNotApply);

        return quantifier is AtLeastQuantifier atLeast && verdict == Verdict.NotMet && left < atLeast.Count
            ? ReasonCode.TooFewLeft
            : ReasonCode.Parts;
    }

    /// <summary>All must be known for <c>all of</c> and <c>none of</c>; one may be enough for the others.</summary>
    static DateOnly? JudgeFrom(Quantifier quantifier, ImmutableArray<Judgement> parts)
    {
        var dates = parts.Where(part => part.Verdict == Verdict.TooEarly).Select(part => part.JudgeFrom).ToList();

        return quantifier is AnyQuantifier or AtLeastQuantifier ? dates.Min()
            : dates.Contains(null) ? null
            : dates.Max();
    }
}
