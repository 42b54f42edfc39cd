namespace PlanLang.Wording;

/// <summary>The name of a measure beside the number one.</summary>
static class MeasureWording
{
    static readonly ImmutableArray<string> NoPlurals = ["ss", "us", "is"];
    static readonly ImmutableArray<string> HissingPlurals = ["sses", "shes", "ches", "xes", "zzes"];

    /// <summary>
    /// <c>asb incident</c> for <c>asb incidents</c>: the last word without its plural ending, where it has one. A name
    /// so shortened still matches the measure, by the rule that conditions are read by.
    /// </summary>
    public static string Singular(string name)
    {
        if (!name.EndsWith('s') || NoPlurals.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)))
        {
            return name;
        }

        return name switch
        {
            _ when name.EndsWith("ies", StringComparison.Ordinal) => $"{name[..^3]}y",
            _ when HissingPlurals.Any(ending => name.EndsWith(ending, StringComparison.Ordinal)) => name[..^2],
            _ => name[..^1],
        };
    }
}
