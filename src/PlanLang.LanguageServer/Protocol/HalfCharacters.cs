using System.Globalization;
using System.Text;

namespace PlanLang.LanguageServer.Protocol;

/// <summary>
/// Halves of characters. Editors count in UTF-16 units, and somebody who deletes half an emoji makes one send <c>\ud83d</c>
/// alone, which no reader of JSON takes. The sign for an unreadable character is as long, so that all places stay right.
/// </summary>
static class HalfCharacters
{
    const int Length = 6;

    /// <summary>Puts the sign in the place of each escaped half that stands alone.</summary>
    public static void Mend(Span<byte> json)
    {
        for (var at = json.IndexOf("\\u"u8); at >= 0 && at + Length <= json.Length;)
        {
            var isPair = char.IsSurrogatePair(UnitAt(json, at), UnitAt(json, at + Length));
            if (!isPair && char.IsSurrogate(UnitAt(json, at)) && IsEscape(json, at))
            {
                "\\ufffd"u8.CopyTo(json[at..]);
            }

            var next = at + (isPair ? 2 * Length : 2);
            var found = next < json.Length ? json[next..].IndexOf("\\u"u8) : -1;
            at = found < 0 ? -1 : next + found;
        }
    }

    /// <summary>Behind an even number of backslashes the next one begins an escape.</summary>
    static bool IsEscape(ReadOnlySpan<byte> json, int at)
    {
        var before = at;
        while (before > 0 && json[before - 1] == '\\')
        {
            before--;
        }

        return (at - before) % 2 == 0;
    }

    static char UnitAt(ReadOnlySpan<byte> json, int at) =>
        at + Length <= json.Length
        && json[at] == '\\' && json[at + 1] == 'u'
        && int.TryParse(Encoding.ASCII.GetString(json.Slice(at + 2, 4)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit)
            ? (char)unit
            : '\0';
}
