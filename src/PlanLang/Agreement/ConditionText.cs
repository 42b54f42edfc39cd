using PlanLang.Model;
using PlanLang.Wording;

namespace PlanLang.Agreement;

/// <summary>A whole condition in its canonical wording, the parts of its lists included.</summary>
static class ConditionText
{
    /// <summary>One sentence; of a list its heading, then each of its parts.</summary>
    public static ImmutableArray<string> Of(Condition condition) => condition switch
    {
        BrokenCondition => [],
        ListCondition list => [ConditionWording.Of(list), .. list.Parts.Select(Of)],
        _ => [ConditionWording.Of(condition)],
    };

    static string Of(ListPart part)
    {
        var label = (part.Label, part.Period) switch
        {
            (null, _) => "",
            ({ } name, null) => $"{name}: ",
            ({ } name, { } period) => $"{name}, {ClausePart.Text(period)}: ",
        };

        return label + Inner(part.Condition);
    }

    static string Inner(Condition condition) => condition is ListCondition list
        ? $"{ConditionWording.Of(list)} ({string.Join("; ", list.Parts.Select(Of).Order(StringComparer.Ordinal))})"
        : string.Join("; ", Of(condition));
}
