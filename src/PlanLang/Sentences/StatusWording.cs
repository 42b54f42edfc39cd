using System.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Sentences;

/// <summary>What is said of a status: <c>any adult has been in work for 13 weeks</c>.</summary>
static class StatusWording
{
    static readonly Language Words = Language.English;

    /// <summary>The clause.</summary>
    public static string Of(StatusCondition condition)
    {
        var not = condition.Polarity == Polarity.IsNot ? Words["status.not"] : "";

        return Words.Say(
            condition.Spell is TodaySpell ? "status.is" : "status.hasBeen",
            ("who", SubjectWords.Of(condition.Subject)),
            ("not", not),
            ("status", condition.Status),
            ("spell", Of(condition.Spell)));
    }

    static string Of(Spell spell) => spell switch
    {
        TodaySpell => "",
        UnbrokenSpell unbroken => Words.Say("spell.for", ("time", unbroken.Length.ToString())),
        SomeOfSpell some => Words.Say("spell.some", ("count", Numbers.Of(some.AtLeast)), ("time", some.Of.ToString())),
        _ => throw new UnreachableException(),
    };
}
