using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Rendering;

/// <summary>
/// Each line of a condition with how it stands: <c>✓ Yes: Leanne agrees.</c> Under <c>none of</c>, what is wanted is that a line
/// is not so, and what is said of it says that: <c>✓ Not so: There is a visit missed.</c>
/// </summary>
static class PartViews
{
    static Language Words => Language.OfThePage;

    /// <summary>One a line of a list, or a person where the list looks at one after the other; of any other condition the only one.</summary>
    public static ImmutableArray<Bullet> Of(Judgement judgement, FamilyWording wording) =>
        judgement.Condition is ListCondition ? Under(judgement, Polarity.Is, wording)
        : Line(judgement, Polarity.Is, wording) is { } only ? [only] : [];

    static ImmutableArray<Bullet> Under(Judgement judgement, Polarity wanted, FamilyWording wording)
    {
        var turned = QuantifierOf(judgement) is NoneQuantifier ? Opposite(wanted) : wanted;

        return [.. judgement.Parts.Select(part => Line(part, turned, wording)).OfType<Bullet>()];
    }

    static Bullet? Line(Judgement part, Polarity wanted, FamilyWording wording) => (part.Of, part.Condition, wording.Clause(part.Condition)) switch
    {
        (_, _, null) => null,
        (PartOfPerson one, ListCondition, _) => new Bullet(Marked(part, one.Person.Name, wanted), Under(part, wanted, wording)),
        (_, ListCondition list, _) => new Bullet(Marked(part, ConditionLines.Heading(list), wanted), Under(part, wanted, wording)),
        (_, _, { } clause) => Marked(part, Sentence.Of(clause), wanted),
    };

    static string Marked(Judgement part, string sentence, Polarity wanted) => (wanted, part.Verdict) switch
    {
        (Polarity.IsNot, Verdict.Met) => Words.Say("review.unwanted.Met", ("sentence", sentence)),
        (Polarity.IsNot, Verdict.NotMet) => Words.Say("review.unwanted.NotMet", ("sentence", sentence)),
        (_, var verdict) => Words.Say($"review.part.{verdict}", ("sentence", sentence)),
    };

    /// <summary>Of a list for several people: how many of them, above; how many lines, for each.</summary>
    static Quantifier? QuantifierOf(Judgement judgement) => judgement switch
    {
        { Of: not PartOfPerson, Condition: ListCondition { For: { } whom } } => whom.Quantifier,
        { Condition: ListCondition list } => list.Quantifier,
        _ => null,
    };

    static Polarity Opposite(Polarity polarity) => polarity == Polarity.Is ? Polarity.IsNot : Polarity.Is;
}
