using System.Diagnostics;
using System.Globalization;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Wording;

/// <summary>What somebody is, and for how long.</summary>
static class SpellWording
{
    /// <summary>
    /// <c>Leanne is in work</c>, <c>any adult has been in work for 13 weeks</c>. The measure is named only where
    /// another one has the same status.
    /// </summary>
    public static string Of(StatusCondition condition) =>
        $"{Who(condition)} {Verb(condition)} {condition.Status}{Length(condition.Spell)}";

    static string Who(StatusCondition condition) => condition switch
    {
        { Subject: FamilySubject } => condition.Measure.Name,
        { Measure.Kind: StatusKind kind } when kind.Shared.Contains(condition.Status) =>
            $"{condition.Measure.Name} of {SubjectWording.Of(condition.Subject)}",
        _ => SubjectWording.Of(condition.Subject),
    };

    static string Verb(StatusCondition condition) =>
        (condition.Spell is TodaySpell, SubjectWording.IsPlural(condition.Subject), condition.Polarity) switch
        {
            (true, false, Polarity.Is) => "is",
            (true, false, _) => "is not",
            (true, true, Polarity.Is) => "are",
            (true, true, _) => "are not",
            (false, false, Polarity.Is) => "has been",
            (false, false, _) => "has not been",
            (false, true, Polarity.Is) => "have been",
            (false, true, _) => "have not been",
        };

    static string Length(Spell spell) => spell switch
    {
        TodaySpell => "",
        UnbrokenSpell unbroken => $" for {unbroken.Length}",
        SomeOfSpell some => string.Create(CultureInfo.InvariantCulture, $" for at least {some.AtLeast} of the last {some.Of}"),
        _ => throw new UnreachableException(),
    };
}
