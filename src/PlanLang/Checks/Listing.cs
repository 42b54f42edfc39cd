namespace PlanLang.Checks;

/// <summary>Names in a sentence.</summary>
static class Listing
{
    /// <summary><c>Kai</c>, <c>Kai and Mia</c>, <c>Kai, Mia and Leanne</c>; empty for none.</summary>
    public static string Of(IEnumerable<string> names) => names.ToImmutableArray() switch
    {
        [] => "",
        [var one] => one,
        [.. var others, var last] => $"{string.Join(", ", others)} and {last}",
    };
}
