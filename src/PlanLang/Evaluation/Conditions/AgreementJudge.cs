using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary><c>Leanne agrees</c>: it holds from the record until one that says no longer.</summary>
static class AgreementJudge
{
    /// <summary>Nothing said yet is not met.</summary>
    public static Judgement Judge(AgreesCondition condition, Standpoint at)
    {
        if (at.Seen(at.Memory.Entries.Of(condition.Person)).LastOrDefault() is not { } latest)
        {
            return Leaf.Of(condition, Verdict.NotMet, ReasonCode.NotSaid);
        }

        var verdict = latest.Polarity == Polarity.Is ? Verdict.Met : Verdict.NotMet;

        return Leaf.Of(condition, verdict, ReasonCode.Decided) with { Evidence = [latest.Evidence] };
    }
}
