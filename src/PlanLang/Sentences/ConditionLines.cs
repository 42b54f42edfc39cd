using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Sentences;

/// <summary>Conditions as families read them where there is room for a list: a list in a list has its lines under it, and no brackets.</summary>
static class ConditionLines
{
    static Language Words => Language.OfThePage;

    /// <summary>Each line of a list; of any other condition the only one. What nothing can be said of is left out.</summary>
    public static ImmutableArray<Bullet> Of(Condition? condition, FamilyWording wording) => condition is ListCondition list
        ? [.. list.Parts.Select(part => Line(part, wording)).OfType<Bullet>()]
        : condition is { } one && Line(new ListPart(null, null, one), wording) is { } only ? [only] : [];

    /// <summary>
    /// A sentence with a condition in it, such as <c>goal.metWhen</c>; null where nothing can be said. Where lines of a list are
    /// lists again, or several on one line, all lines stand under the sentence (<c>goal.metWhen.under</c>).
    /// </summary>
    public static Bullet? Said(
        string sentence, Condition? condition, FamilyWording wording, params ReadOnlySpan<(string Name, string Value)> facts) =>
        (condition, wording.Clause(condition)) switch
        {
            (_, null) => null,
            (ListCondition list, _) when list.Parts.Any(part => part.Condition is ListCondition or JoinedCondition) => new Bullet(
                Words.Say($"{sentence}.under", [("heading", FamilyWording.Heading(list)), .. facts]), Of(list, wording)),
            (_, { } clause) => Words.Say(sentence, [("clause", clause), .. facts]),
        };

    /// <summary>What stands above the lines of a list in a list: <c>None of this is so:</c></summary>
    public static string Heading(ListCondition list, Window? period) =>
        Sentence.Capital(Words.Say("list.under", ("heading", FamilyWording.InPeriod(period, FamilyWording.Heading(list)))));

    static Bullet? Line(ListPart part, FamilyWording wording) => (part.Condition, wording.Clause(part.Condition)) switch
    {
        (_, null) => null,
        (ListCondition list, _) => new Bullet(Heading(list, part.Period), Of(list, wording)),
        (_, { } clause) => Sentence.Of(FamilyWording.InPeriod(part.Period, clause)),
    };
}
