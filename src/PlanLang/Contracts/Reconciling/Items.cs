using System.Globalization;
using System.Text.RegularExpressions;
using PlanLang.Dates;

namespace PlanLang.Contracts;

/// <summary>Takes a text apart into words, numbers and dates; marks between them are passed over.</summary>
static partial class Items
{
    static readonly ImmutableArray<string> Figures =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    static readonly ImmutableHashSet<string> Duties = ImmutableHashSet.Create(
        StringComparer.Ordinal,
        "must", "may", "might", "will", "would", "shall", "should", "can", "could", "cannot", "can't", "won't", "not", "never", "no", "mustn't", "needn't");

    /// <summary>In the order of the text.</summary>
    public static ImmutableArray<Item> Of(string text) => [.. Piece().Matches(text).Select(match => Of(match))];

    /// <summary>A word alone.</summary>
    public static Item OfWord(string word) => (word, Figures.IndexOf(word)) switch
    {
        (_, >= 0 and var figure) => new Item(ItemKind.Number, figure.ToString(CultureInfo.InvariantCulture)),
        _ when Duties.Contains(word) => new Item(ItemKind.Duty, word),
        _ => new Item(ItemKind.Word, word),
    };

    static Item Of(Match match)
    {
        var written = match.Value;
        var item = match.Groups["date"] is { Success: true } && PlanDay(match) is { } day
            ? new Item(ItemKind.Date, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            : char.IsAsciiDigit(written[0]) || written[0] == '£'
                ? new Item(ItemKind.Number, written.Replace(",", "", StringComparison.Ordinal))
                : OfWord(written.ToLowerInvariant());

        return item with { Written = written };
    }

    static DateOnly? PlanDay(Match match) => DateReader.Read(match.Groups["date"].Value) is DateFound found ? found.Date : null;

    [GeneratedRegex(
        @"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s+)?(?<date>\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\s+\d{4})|£?\d+(?:[.,]\d+)*%?|\p{L}+(?:'\p{L}+)*",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Piece();
}
