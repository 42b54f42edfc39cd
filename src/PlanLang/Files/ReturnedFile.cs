using System.Text;

namespace PlanLang.Files;

/// <summary>
/// Reads a page that came back from somebody: in UTF-8 or UTF-16 as all files are, or in the encoding that word
/// processors on Windows have used for pages, windows-1252.
/// </summary>
public static class ReturnedFile
{
    /// <summary>What windows-1252 has from 80 to 9F; the rest of it is as in Unicode.</summary>
    const string Special = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

    /// <summary>The page; one that is no text in any of them is refused.</summary>
    public static OpenedFile Read(FoundFile file)
    {
        var opened = TextFile.Read(file);
        if (opened is not UnreadableText)
        {
            return opened;
        }

        try
        {
            var text = Decoded(File.ReadAllBytes(file.FullPath));

            return text.Contains('\0', StringComparison.Ordinal) ? opened : new ReadText(SourceText.From(text, file.Path));
        }
        catch (Exception refusal) when (refusal is IOException or UnauthorizedAccessException)
        {
            return opened;
        }
    }

    static string Decoded(byte[] bytes)
    {
        var text = new StringBuilder(bytes.Length);
        foreach (var one in bytes)
        {
            text.Append(one is >= 0x80 and <= 0x9f ? Special[one - 0x80] : (char)one);
        }

        return text.ToString();
    }
}
