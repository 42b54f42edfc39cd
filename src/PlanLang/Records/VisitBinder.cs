using System.Globalization;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Reads visits that were made, missed or cancelled: who, where, how long, and free text.</summary>
static class VisitBinder
{
    static readonly ImmutableArray<string> Units = ["minutes", "minute", "hours", "hour"];

    /// <summary>The entry; null where nobody knows who came, which has been reported.</summary>
    public static VisitEntry? Bind(RecordContext context, RecordEntry entry, EntryPlace at)
    {
        if (context.Person(entry.Name, entry) is not { } by)
        {
            return null;
        }

        var (minutes, place, rest) = Minutes(context, WithoutWhose(context, entry));
        var talk = EntryText.Of(context, entry, rest);
        var text = place.Length > 0 && talk.Length > 0 ? $"{context.Words(place)}, {talk}" : context.Words(place) + talk;

        return new VisitEntry(
            by, Outcome(context, entry), minutes, text, EntryReaders.Of(context, entry), at.Day, at.Written, at.Evidence);
    }

    /// <summary>What follows the name, without <c>by us</c>, which is the outcome's.</summary>
    static TextSpan WithoutWhose(RecordContext context, RecordEntry entry) =>
        Outcome(context, entry) == VisitOutcome.CancelledByService
            ? EntryParts.Split(context.Source.Text, entry.Text).Free
            : entry.Text;

    static VisitOutcome Outcome(RecordContext context, RecordEntry entry) => entry.Kind switch
    {
        RecordEntryKind.Visit => VisitOutcome.Made,
        RecordEntryKind.VisitMissed => VisitOutcome.Missed,
        _ when Phrase.AtStart(context.Of(entry.Text), "by us") > 0 => VisitOutcome.CancelledByService,
        _ => VisitOutcome.CancelledByFamily,
    };

    /// <summary>The length stands first, or second behind the place.</summary>
    static (int? Minutes, TextSpan Place, TextSpan Behind) Minutes(RecordContext context, TextSpan text)
    {
        var (first, behind) = EntryParts.Split(context.Source.Text, text);
        if (Length(context.Of(first)) is { } atOnce)
        {
            return (atOnce, default, behind);
        }

        var (second, free) = EntryParts.Split(context.Source.Text, behind);

        return Length(context.Of(second)) is { } minutes ? (minutes, first, free) : (null, default, text);
    }

    static int? Length(ReadOnlySpan<char> words)
    {
        for (var unit = 0; unit < Units.Length; unit++)
        {
            if (words.EndsWith(Units[unit], StringComparison.OrdinalIgnoreCase)
                && int.TryParse(words[..^Units[unit].Length].Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
                && number < 10000)
            {
                return unit < 2 ? number : number * 60;
            }
        }

        return null;
    }
}
