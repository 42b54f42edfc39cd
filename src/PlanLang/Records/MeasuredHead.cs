using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>
/// Reads what is measured, of whom and over which time: <c>attendance of Kai in Autumn 2025</c>,
/// <c>asb incidents from 6 July 2025 to 5 January 2026</c>. No name holds one of the words that part them.
/// </summary>
static class MeasuredHead
{
    /// <summary>Fills in name, subject and period. False where the dates could not be read, which has been reported.</summary>
    public static bool TryRead(RecordFileBuilder file, TextSpan head, RecordEntry entry, out RecordEntry read)
    {
        var text = file.Text;
        var time = WordFrom(text, head, "in", "from");
        var of = WordFrom(text, head with { End = time.Start }, "of", "of");
        read = entry with
        {
            Name = Phrase.Trim(text, new TextSpan(head.Start, of.Start)),
            Subject = Behind(text, of, time.Start),
        };

        return time.Length == 0 || TryReadTime(file, time, head.End, ref read);
    }

    static bool TryReadTime(RecordFileBuilder file, TextSpan word, int end, ref RecordEntry entry)
    {
        var time = Behind(file.Text, word, end);
        var period = word.Length == "in".Length ? Term(file.Text, time) : DatedPeriods.Read(file, word, time);
        if (period is { } found)
        {
            entry = entry with { Period = file.Add(found) };
        }

        return period is not null;
    }

    /// <summary>A month is as good as a term.</summary>
    static RecordPeriod Term(string text, TextSpan words)
    {
        var month = DateWord.From(text.AsSpan(words.Start, words.Length), 0);
        var year = month.Next(text.AsSpan(words.Start, words.Length));
        var all = text.AsSpan(words.Start, words.Length);

        return DateWords.TryReadMonth(month.Of(all), out var number) && year.TryReadNumber(all, out var yearNumber)
            && yearNumber is > 999 and < 10000 && year.Span.End == all.Length
            ? new RecordPeriod(new Window(new DateOnly(yearNumber, number, 1), MonthArithmetic.LastDay(yearNumber, number)), default)
            : new RecordPeriod(null, words);
    }

    /// <summary>Where one of the words stands with blanks before it; an empty stretch at the end where none does.</summary>
    static TextSpan WordFrom(string text, TextSpan span, string one, string other)
    {
        for (var at = span.Start + 1; at < span.End; at++)
        {
            if (char.IsWhiteSpace(text[at - 1]) && !char.IsWhiteSpace(text[at]))
            {
                var length = Math.Max(
                    Phrase.AtStart(text.AsSpan(at, span.End - at), one), Phrase.AtStart(text.AsSpan(at, span.End - at), other));
                if (length > 0)
                {
                    return new TextSpan(at, at + length);
                }
            }
        }

        return new TextSpan(span.End, span.End);
    }

    static TextSpan Behind(string text, TextSpan word, int end) => Phrase.Trim(text, new TextSpan(Math.Min(word.End, end), end));
}
