using System.Text;

namespace PlanLang.Text;

/// <summary>The texts that the library carries with it: templates, sentences, styles.</summary>
static class EmbeddedText
{
    /// <summary>The files whose names begin so, in ordinal order.</summary>
    public static ImmutableArray<string> Names(string beginning) =>
    [
        .. typeof(EmbeddedText).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(beginning, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The text of a file of the folder <c>Data</c>, for example <c>templates/contract.md</c>; lines end in <c>\n</c>.</summary>
    public static string Read(string path)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(path)
            ?? throw new ArgumentException($"Nothing is embedded as '{path}'.", nameof(path));
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);

        return Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n");
    }
}
