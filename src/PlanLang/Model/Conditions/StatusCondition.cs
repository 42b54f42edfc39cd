using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>
/// What somebody is: <c>Leanne is in work</c>, <c>any adult has been in work for 13 weeks</c>,
/// <c>any adult has been in work for at least 26 of the last 30 weeks</c>.
/// </summary>
/// <param name="Measure">A status.</param>
/// <param name="Subject">Of whom.</param>
/// <param name="Polarity">Whether it must be so or must not be so.</param>
/// <param name="Status">As the measure writes it.</param>
/// <param name="Spell">How long.</param>
/// <param name="At">Where it is written.</param>
public sealed record StatusCondition(
    Measure Measure, Subject Subject, Polarity Polarity, string Status, Spell Spell, Location At) : Condition(At);

/// <summary>How long a status must have held.</summary>
public abstract record Spell;

/// <summary>Today: <c>Leanne is in work</c>.</summary>
public sealed record TodaySpell : Spell;

/// <summary>On every day of the last so many: <c>for 13 weeks</c>.</summary>
/// <param name="Length">How long, the as-of date included.</param>
public sealed record UnbrokenSpell(Duration Length) : Spell;

/// <summary><c>for at least 26 of the last 30 weeks</c>: days, seven a week, in a row or not.</summary>
/// <param name="AtLeast">How many of them.</param>
/// <param name="Of">How far back.</param>
public sealed record SomeOfSpell(int AtLeast, Duration Of) : Spell;
