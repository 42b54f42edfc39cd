using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Rendering;

/// <summary>
/// Each line of a condition with how it stands: <c>✓ Yes: Leanne agrees.</c> Under <c>none of</c>, what is wanted is that a line
/// is not so, and what is said of it says that: <c>✓ Not so: There is a visit missed.</c>
/// </summary>
/// <param name="wording">What its readers read.</param>
/// <param name="days">The days of the diary's lines.</param>
sealed class PartViews(FamilyWording wording, EvidenceDays days)
{
    static Language Words => Language.OfThePage;

    /// <summary>One a line of a list, or a person where the list looks at one after the other; of any other condition the only one.</summary>
    public ImmutableArray<Bullet> Of(Judgement judgement) =>
        judgement.Condition is ListCondition ? Under(judgement, Polarity.Is)
        : Line(judgement, Polarity.Is) is { } only ? [only] : [];

    /// <summary>The same without how they stand, for those who may read them and not know that.</summary>
    public ImmutableArray<Bullet> Of(Condition? condition) => ConditionLines.Of(condition, wording);

    ImmutableArray<Bullet> Under(Judgement judgement, Polarity wanted)
    {
        var turned = QuantifierOf(judgement) is NoneQuantifier ? wanted.Opposite() : wanted;

        return [.. judgement.Parts.Select(part => Line(part, turned)).OfType<Bullet>()];
    }

    Bullet? Line(Judgement part, Polarity wanted) => (part.Of, part.Condition, wording.Clause(part.Condition)) switch
    {
        (_, _, null) => null,
        (PartOfPerson one, ListCondition, _) => new Bullet(Marked(part, one.Person.Name, wanted), Under(part, wanted)),
        (_, ListCondition list, _) => new Bullet(Marked(part, ConditionLines.Heading(list, PeriodOf(part)), wanted), part.Parts.IsEmpty ? Of(list) : Under(part, wanted)),
        (_, _, { } clause) => LateRecords.Behind(Marked(part, Sentence.Of(FamilyWording.InPeriod(PeriodOf(part), clause)), wanted), part, days),
    };

    static Window? PeriodOf(Judgement part) => (part.Of as PartOfList)?.Period;

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
}
