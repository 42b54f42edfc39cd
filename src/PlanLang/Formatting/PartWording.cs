using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Formatting;

/// <summary>The parts of a value that are written in one form, whatever their own parts were.</summary>
static class PartWording
{
    /// <summary>The form of the part; null where only its own parts have one.</summary>
    public static string? Of(AnySyntax part, SourceText source) => part switch
    {
        TextSyntax or PlainFactSyntax or MoneySyntax => source[part.Span],
        NameSyntax name => name.Text,
        FixedFactSyntax fact => fact.Words,
        ComparisonSyntax comparison => ComparisonWording.Of(comparison.Comparison),
        ChangeSyntax change => $"{(change.Direction == Direction.Up ? "up" : "down")} by {ComparisonWording.Of(change.By.Comparison)}",
        AggregateSyntax aggregate => $"the {aggregate.Word}",
        _ => PeopleWording.Of(part) ?? MeasureParts.Of(part, source) ?? TimeWording.Of(part, source),
    };
}
