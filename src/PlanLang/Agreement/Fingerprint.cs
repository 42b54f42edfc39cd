using System.Globalization;
using System.Text;

namespace PlanLang.Agreement;

/// <summary>
/// Six hexadecimal figures that stand for a text: another text has others, but for one chance in sixteen million. They
/// tell a change from none, and are no seal: whoever can write the diary can write them.
/// </summary>
static class Fingerprint
{
    const ulong Offset = 14_695_981_039_346_656_037;
    const ulong Prime = 1_099_511_628_211;
    const int Figures = 24;

    /// <summary>For example <c>3f9a2c</c>: FNV-1a of the text in UTF-8, its 64 bits folded to 24.</summary>
    public static string Of(string text)
    {
        var hash = Offset;
        foreach (var one in Encoding.UTF8.GetBytes(text))
        {
            hash = unchecked((hash ^ one) * Prime);
        }

        var folded = (hash ^ (hash >> Figures) ^ (hash >> (2 * Figures))) & ((1UL << Figures) - 1);

        return folded.ToString("x6", CultureInfo.InvariantCulture);
    }
}
