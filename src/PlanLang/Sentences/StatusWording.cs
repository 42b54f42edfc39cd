using System.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Sentences;

/// <summary>What is said of a status: <c>any adult has been in work for 13 weeks</c>.</summary>
sealed class StatusWording(MeasureWords measures)
{
    static Language Words => Language.OfThePage;

    /// <summary>The clause.</summary>
    public string Of(StatusCondition condition) => Words.Say(
        Verb(condition),
        ("who", Who(condition)),
        ("not", condition.Polarity == Polarity.IsNot ? Words.Say("status.not") : ""),
        ("status", condition.Status),
        ("spell", Of(condition.Spell)));

    /// <summary>The measure is named where the status alone does not say of what it is one.</summary>
    string Who(StatusCondition condition) => condition switch
    {
        { Subject: FamilySubject } => measures.Of(condition.Measure),
        { Measure.Kind: StatusKind kind } when kind.Shared.Contains(condition.Status) =>
            Words.Say("status.of", ("what", measures.Of(condition.Measure)), ("who", SubjectWords.Of(condition.Subject))),
        _ => SubjectWords.Of(condition.Subject),
    };

    static string Verb(StatusCondition condition) =>
        (condition.Spell is TodaySpell, condition.Subject is QuantifiedSubject { Quantifier: AtLeastQuantifier }) switch
        {
            (true, false) => "status.is",
            (true, true) => "status.are",
            (false, false) => "status.hasBeen",
            (false, true) => "status.haveBeen",
        };

    static string Of(Spell spell) => spell switch
    {
        TodaySpell => "",
        UnbrokenSpell unbroken => Words.Say("spell.for", ("time", DurationWords.Of(unbroken.Length))),
        SomeOfSpell some => Words.Say("spell.some", ("count", Numbers.Of(some.AtLeast)), ("time", DurationWords.Of(some.Of))),
        _ => throw new UnreachableException(),
    };
}
