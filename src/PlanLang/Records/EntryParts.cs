using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Parts a text at its first comma: what comes first is fixed, the rest is free.</summary>
static class EntryParts
{
    /// <summary>What stands before the first comma, and all behind it.</summary>
    public static (TextSpan Fixed, TextSpan Free) Split(string text, TextSpan span)
    {
        var comma = FirstComma(text.AsSpan(span.Start, span.Length));

        return comma < 0
            ? (span, new TextSpan(span.End, span.End))
            : (Phrase.Trim(text, new TextSpan(span.Start, span.Start + comma)),
                Phrase.Trim(text, span with { Start = span.Start + comma + 1 }));
    }

    /// <summary>The entry with what stands behind its colon: the value, then free text.</summary>
    public static RecordEntry WithValue(this RecordEntry entry, string text, TextSpan rest)
    {
        var (value, free) = Split(text, rest);

        return entry with { Value = value, Text = free };
    }

    /// <summary>The entry with the person behind its colon, then free text.</summary>
    public static RecordEntry WithName(this RecordEntry entry, string text, TextSpan rest)
    {
        var (name, free) = Split(text, rest);

        return entry with { Name = name, Text = free };
    }

    /// <summary>A comma within a number, as in <c>1,800</c>, parts nothing.</summary>
    static int FirstComma(ReadOnlySpan<char> text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == ',' && !IsWithinNumber(text, at))
            {
                return at;
            }
        }

        return -1;
    }

    static bool IsWithinNumber(ReadOnlySpan<char> text, int comma) =>
        comma > 0
        && char.IsAsciiDigit(text[comma - 1])
        && text[(comma + 1)..] is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', .. var behind]
        && behind is not [>= '0' and <= '9', ..];
}
