namespace PlanLang.Sentences;

/// <summary>
/// Which plural of a sentence a whole number takes: the categories of the Unicode CLDR (Language Plural Rules, cardinal,
/// version 46), for the languages that families in this country read most, and English's for all others.
/// </summary>
static class PluralRules
{
    static readonly PluralRule English = new(["one", "other"], count => count == 1 ? "one" : "other");

    /// <summary>None is one of them: <c>0 jour</c>.</summary>
    static readonly PluralRule NoneIsOne = new(["one", "other"], count => count <= 1 ? "one" : "other");

    static readonly PluralRule EastSlavic = new(["one", "few", "many"], count => count switch
    {
        _ when count % 10 == 1 && count % 100 != 11 => "one",
        _ when EndsInTwoToFour(count) => "few",
        _ => "many",
    });

    static readonly PluralRule CzechAndSlovak = new(["one", "few", "other"], count => count switch
    {
        1 => "one",
        >= 2 and <= 4 => "few",
        _ => "other",
    });

    static readonly ImmutableDictionary<string, PluralRule> Rules = new Dictionary<string, PluralRule>
    {
        ["ar"] = new(["zero", "one", "two", "few", "many", "other"], Arabic),
        ["bn"] = NoneIsOne,
        ["cs"] = CzechAndSlovak,
        ["cy"] = new(["zero", "one", "two", "few", "many", "other"], Welsh),
        ["fa"] = NoneIsOne,
        ["fr"] = NoneIsOne,
        ["gu"] = NoneIsOne,
        ["hi"] = NoneIsOne,
        ["lt"] = new(["one", "few", "other"], Lithuanian),
        ["pa"] = NoneIsOne,
        ["pl"] = new(["one", "few", "many"], Polish),
        ["pt"] = NoneIsOne,
        ["pt-PT"] = English,
        ["ro"] = new(["one", "few", "other"], Romanian),
        ["ru"] = EastSlavic,
        ["sk"] = CzechAndSlovak,
        ["uk"] = EastSlavic,
    }.ToImmutableDictionary();

    /// <summary>The category of a number in that language: <c>one</c>, <c>few</c>, <c>other</c>.</summary>
    public static string Of(string language, int count) => RuleOf(language).Of(count);

    /// <summary>All categories that whole numbers take in that language.</summary>
    public static ImmutableArray<string> Categories(string language) => RuleOf(language).Categories;

    /// <summary>By the language alone where the country or the letters make no difference: <c>pa-Guru</c>.</summary>
    static PluralRule RuleOf(string language) =>
        Rules.GetValueOrDefault(language) ?? Rules.GetValueOrDefault(language.Split('-')[0]) ?? English;

    static string Arabic(int count) => (count, count % 100) switch
    {
        (0, _) => "zero",
        (1, _) => "one",
        (2, _) => "two",
        (_, >= 3 and <= 10) => "few",
        (_, >= 11) => "many",
        _ => "other",
    };

    static string Welsh(int count) => count switch
    {
        0 => "zero",
        1 => "one",
        2 => "two",
        3 => "few",
        6 => "many",
        _ => "other",
    };

    static string Polish(int count) => count == 1 ? "one" : EndsInTwoToFour(count) ? "few" : "many";

    static string Romanian(int count) => count switch
    {
        1 => "one",
        0 => "few",
        _ when count % 100 is >= 1 and <= 19 => "few",
        _ => "other",
    };

    static string Lithuanian(int count) => count % 100 is >= 11 and <= 19 ? "other" : (count % 10) switch
    {
        0 => "other",
        1 => "one",
        _ => "few",
    };

    static bool EndsInTwoToFour(int count) => count % 10 is >= 2 and <= 4 && count % 100 is < 12 or > 14;

    /// <summary>How a language counts.</summary>
    /// <param name="Categories">All categories that a whole number can have.</param>
    /// <param name="Of">The category of a number.</param>
    sealed record PluralRule(ImmutableArray<string> Categories, Func<int, string> Of);
}
