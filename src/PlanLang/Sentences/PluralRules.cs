namespace PlanLang.Sentences;

/// <summary>
/// Which plural of a sentence a whole number takes: the categories of the Unicode CLDR (Language Plural Rules, cardinal)
/// for the languages that PlanLang knows, and English's for all others.
/// </summary>
static class PluralRules
{
    static readonly ImmutableDictionary<string, (ImmutableArray<string> Categories, Func<int, string> Of)> Rules =
        new Dictionary<string, (ImmutableArray<string>, Func<int, string>)>
        {
            ["cy"] = (["zero", "one", "two", "few", "many", "other"], Welsh),
            ["pl"] = (["one", "few", "many"], Polish),
        }.ToImmutableDictionary();

    /// <summary>The category of a number in that language: <c>one</c>, <c>few</c>, <c>other</c>.</summary>
    public static string Of(string language, int count) => Rules.TryGetValue(language, out var rule) ? rule.Of(count) : English(count);

    /// <summary>All categories that whole numbers take in that language.</summary>
    public static ImmutableArray<string> Categories(string language) =>
        Rules.TryGetValue(language, out var rule) ? rule.Categories : ["one", "other"];

    static string English(int count) => count == 1 ? "one" : "other";

    static string Welsh(int count) => count switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        3 => "few",
        6 => "many",
        _ => "other",
    };

    static string Polish(int count) => count switch
    {
        1 => "one",
        _ when count % 10 is >= 2 and <= 4 && count % 100 is < 12 or > 14 => "few",
        _ => "many",
    };
}
