using CsCheck;
using PlanLang.Formatting;
using PlanLang.Records;
using PlanLang.Syntax;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Formatting;

/// <summary>What holds of every diary, whatever stands in it and however far in.</summary>
public class RecordFormatterPropertyTests
{
    static readonly ImmutableArray<string> Lines =
    [
        .. Repository.Files("examples", "*.record").SelectMany(path => Repository.Read(path).Split('\n')).Select(line => line.Trim()).Distinct(),
        "# A remark.", "", "31 June 2026", "Tue 6 Jan 2026:", "written: 19 Feb 2026", "seen by: Dana", "asb incidents", "calm  home of Kai :6",
    ];

    static readonly Gen<string> Line = Gen.Select(
        OneOf("", "", "  ", "  ", "    ", "\t", "      "), OneOf([.. Lines]), OneOf("\n", "\n", " \n", "\r\n"), (indent, words, end) => indent + words + end);

    static readonly Gen<string> Diaries = Line.Array[1, 14].Select(string.Concat);

    [Fact]
    public void FormattingTwiceIsFormattingOnce() => Diaries.Always(diary => Format(Format(diary)) == Format(diary));

    [Fact]
    public void FormattingKeepsEveryEntryInItsOrder() => Diaries.Always(diary => Entries(Format(diary)).SequenceEqual(Entries(diary)));

    [Fact]
    public void FormattingKeepsTheMistakes() => Diaries.Always(diary => Codes(Format(diary)).SequenceEqual(Codes(diary)));

    static string Format(string diary) => RecordFormatter.Format(Read(diary));

    static IEnumerable<string> Codes(string diary) => Read(diary).Diagnostics.Select(each => each.Code);

    /// <summary>What each entry says, with its day and the day on which it was written down.</summary>
    static IEnumerable<string> Entries(string diary)
    {
        var file = Read(diary);

        return file.Entries.Select(entry => Show(entry, file));
    }

    static string Show(RecordEntry entry, RecordFile file)
    {
        var heading = file.Headings[entry.Heading];
        var parts = new[] { entry.Name, entry.Subject, entry.Value, entry.Text }
            .Select(part => string.Join(' ', file.Source[part].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));

        return $"{entry.Kind} {heading.Day} {heading.Written} {string.Join(" | ", parts)}";
    }

    static RecordFile Read(string diary) => RecordReader.Read(SourceText.From(diary, "harper.record"));

    static Gen<string> OneOf(params ImmutableArray<string> choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);
}
