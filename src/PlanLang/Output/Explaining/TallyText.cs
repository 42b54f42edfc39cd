using PlanLang.Evaluation;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>How many of several people, times, goals or lines hold: <c>Met: 1 of 2 (Mia).</c></summary>
static class TallyText
{
    static readonly Language Words = Language.English;

    /// <summary>Those that do not apply are none of them.</summary>
    public static string Of(Judgement judgement)
    {
        var all = judgement.Parts.Where(part => part.Verdict != Verdict.DoesNotApply).ToImmutableArray();
        var met = all.Where(part => part.Verdict == Verdict.Met).ToImmutableArray();

        return Words.Say(
            "explain.tally",
            ("met", Numbers.Of(met.Length)),
            ("all", Numbers.Of(all.Length)),
            ("names", Names(met)),
            ("others", all.Length == judgement.Parts.Length ? "" : Words.Count("explain.others", judgement.Parts.Length - all.Length)));
    }

    static string Names(ImmutableArray<Judgement> met)
    {
        var names = met.Where(part => part.Of is not PartOfList { Label: null }).Select(JudgementSubject.Of).OfType<string>().ToImmutableArray();

        return names.Length < met.Length || names.IsEmpty ? "" : Words.Say("explain.names", ("list", Listing.And(names)));
    }
}
