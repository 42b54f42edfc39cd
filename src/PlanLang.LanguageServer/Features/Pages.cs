using System.Collections.Frozen;

namespace PlanLang.LanguageServer.Features;

/// <summary>
/// The pages that explain messages, one a code, carried along so that a link works without a network:
/// <c>planlang:/diagnostics/PL0201.md</c>.
/// </summary>
static class Pages
{
    const string Folder = "diagnostics/";

    static readonly FrozenSet<string> Names =
        typeof(Pages).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).ToFrozenSet();

    /// <summary>The address of the page about a code.</summary>
    public static string AddressOf(string code) => $"planlang:/{Folder}{code}.md";

    /// <summary>The page at an address; null where there is none.</summary>
    public static string? Read(string address)
    {
        var name = address.StartsWith("planlang:/", StringComparison.Ordinal) ? address["planlang:/".Length..] : "";
        if (!Names.Contains(name) || typeof(Pages).Assembly.GetManifestResourceStream(name) is not { } stream)
        {
            return null;
        }

        using var reader = new StreamReader(stream);

        return reader.ReadToEnd();
    }
}
