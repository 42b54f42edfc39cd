using PlanLang.LanguageServer.Protocol;

namespace PlanLang.LanguageServer.Workspace;

/// <summary>Full paths of what editors open, that of a text which was never saved included.</summary>
static class Paths
{
    static readonly ImmutableArray<string> Endings = [".plan", ".record", ".csv"];

    static readonly string Nowhere = Path.Combine(Path.GetTempPath(), "planlang-unsaved");

    /// <summary>The full path of a file, or a made-up one that ends like the address.</summary>
    public static string Of(string uri) => Address.PathOf(uri) ?? Path.Combine(Nowhere, Uri.EscapeDataString(uri));

    /// <summary>The same for a text whose kind the client says, where the address does not: a diary, else a plan.</summary>
    public static string Of(string uri, string language) =>
        Endings.Any(ending => uri.EndsWith(ending, StringComparison.OrdinalIgnoreCase)) ? Of(uri)
        : Of(uri) + (language is "record" or "planlang-record" ? ".record" : ".plan");
}
