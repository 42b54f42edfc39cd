using CsCheck;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Formatting;

/// <summary>What holds of every text: plans out of order, half typed, indented anyhow, and no plans at all.</summary>
public class PlanFormatterPropertyTests
{
    static readonly ImmutableArray<string> Lines =
    [
        .. Repository.Files("examples", "*.plan").SelectMany(path => Repository.Read(path).Split('\n')).Select(line => line.Trim()).Distinct(),
        "# A remark.", "", "met when all of:", "met when: any  of", "ANY OF", "  - Kai sings ", "because: It\u00A0is “so”", "bye: 3 May 2026",
        "by: 31 June 2026", "milestone by 3 May 2026: all of", "label: none of", "action: Ring", "goal:", "#3 forms",
    ];

    static readonly Gen<string> Line = Gen.Select(
        OneOf("", "  ", "    ", "      ", "\t", "   "), OneOf([.. Lines]), OneOf("\n", "\n", "\n", " \n", "\r\n"),
        (indent, words, end) => indent + words + end);

    static readonly Gen<string> Texts = Line.Array[1, 14].Select(string.Concat);

    static readonly Gen<string> Plans = Gen.Select(
        OneOf([.. Repository.Files("examples", "*.plan").Select(Repository.Read)]), Gen.Int[0, 200], Line,
        (plan, at, line) => string.Join('\n', plan.Split('\n') is var lines && at < lines.Length ? [.. lines[..at], line, .. lines[at..]] : lines));

    [Fact]
    public void FormattingTwiceIsFormattingOnce() =>
        Texts.Always(text => Formatted.Of(Formatted.Of(text)) == Formatted.Of(text));

    [Fact]
    public void FormattingKeepsTheMeaning() => Texts.Always(text => Printed(Formatted.Of(text)) == Printed(text));

    [Fact]
    public void FormattingLosesNoWord() => Texts.Always(text => Words(Formatted.Of(text)).SetEquals(Words(text)));

    [Fact]
    public void ALineTooManyInAPlanIsNoDanger() =>
        Plans.Always(plan => Formatted.Of(Formatted.Of(plan)) == Formatted.Of(plan) && Printed(Formatted.Of(plan)) == Printed(plan));

    static Gen<string> OneOf(params ImmutableArray<string> choices) => Gen.Int[0, choices.Length - 1].Select(index => choices[index]);

    static string Printed(string text) => SyntaxPrinter.Print(Formatted.Read(text));

    static HashSet<string> Words(string text) =>
        [.. text.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => word.Trim(':', ',', '.'))];
}
