using System.Globalization;

namespace PlanLang.Diagnostics;

/// <summary>Lines, keywords and sentences: PL01xx.</summary>
static partial class DiagnosticCatalog
{
    /// <summary>A keyword with a slip in it.</summary>
    public static Diagnostic MisspeltKeyword(SourceText source, TextSpan span, string keyword, string mended) => new(
        "PL0101", Severity.Error, source, span,
        $"We do not know the keyword '{source[span]}'. Did you mean '{keyword}'?",
        $"Write: {mended}",
        new CodeFix(span, keyword));

    /// <summary>A line that begins with no keyword of its block, nor with one like it.</summary>
    public static Diagnostic UnknownKeyword(SourceText source, TextSpan span, string block, ImmutableArray<string> allowed) => new(
        "PL0102", Severity.Error, source, span,
        $"We do not know what '{source[span]}' means {PlaceOf(block)}.",
        $"A line here begins with {Choice(allowed)}.");

    /// <summary>A keyword that belongs into another block.</summary>
    public static Diagnostic MisplacedKeyword(SourceText source, TextSpan span, string block, ImmutableArray<string> homes) => new(
        "PL0103", Severity.Error, source, span,
        $"'{source[span]}' does not belong {PlaceOf(block)}.",
        homes.Contains(LeftEdge)
            ? "Begin the line at the left edge, as a block of its own."
            : $"Put it under {Choice([.. homes.Select(home => $"'{home}'")])}, two spaces further in than that line.");

    /// <summary>A line less far in than those beside it, and further than the line above them.</summary>
    public static Diagnostic UnevenIndent(SourceText source, TextSpan line, int indent, int expected) => new(
        "PL0104", Severity.Error, source, line,
        $"This line begins {Columns(indent)} in, and those beside it {Columns(expected)}, so we cannot tell where it belongs.",
        $"Begin it {Columns(expected)} in, like the lines beside it.",
        new CodeFix(new TextSpan(line.Start - OwnIndent(source, line.Start), line.Start), new string(' ', expected)));

    /// <summary>A line that nests too deep.</summary>
    public static Diagnostic TooDeep(SourceText source, TextSpan line, int most) => new(
        "PL0105", Severity.Error, source, line,
        $"This line stands under {most} others, each further in than the one before, and we read no deeper than that.",
        "Begin it further to the left, under the line it belongs to.");

    /// <summary>A keyword without the colon behind it.</summary>
    public static Diagnostic MissingColon(SourceText source, TextSpan written, TextSpan line, string mended) => new(
        "PL0106", Severity.Error, source, written,
        $"We expected a colon after '{source[written]}'.",
        $"Write: {mended}",
        new CodeFix(line, mended));

    /// <summary>A block with a title, without the colon in front of the title.</summary>
    public static Diagnostic MissingTitle(SourceText source, TextSpan written, TextSpan line, string? mended, string example) => new(
        "PL0107", Severity.Error, source, written,
        $"We expected a colon and a title after '{source[written]}'.",
        mended is null ? $"For example: {FirstLine(example)}" : $"Write: {mended}",
        FixTo(line, mended));

    /// <summary>A keyword with nothing behind its colon.</summary>
    public static Diagnostic MissingValue(SourceText source, TextSpan keyword, string example) => new(
        "PL0108", Severity.Error, source, keyword,
        $"Nothing follows '{source[keyword]}'.",
        $"For example: {FirstLine(example)}");

    /// <summary>Words behind a keyword that stands alone.</summary>
    public static Diagnostic NothingFollows(SourceText source, TextSpan span, string keyword, string snippet) => new(
        "PL0109", Severity.Error, source, span,
        $"'{keyword}' stands alone on its line, and we found '{source[span]}' behind it.",
        $"Put it on the next line, two spaces in, for example:\n{snippet}",
        snippet.Contains("\n  - ", StringComparison.Ordinal) ? ItemBelow(source, span) : null);

    /// <summary>A line of a list without a dash.</summary>
    public static Diagnostic ItemWithoutDash(SourceText source, TextSpan line) => new(
        "PL0110", Severity.Error, source, line,
        $"Each line of this list begins with a dash, and we found '{Short(source[line])}'.",
        $"Write: - {source[line]}",
        new CodeFix(new TextSpan(line.Start, line.Start), "- "));

    /// <summary>A line of the family or the team without a colon.</summary>
    public static Diagnostic PersonWithoutColon(SourceText source, TextSpan line) => new(
        "PL0111", Severity.Error, source, line,
        $"We expected a name and a colon here, and found '{Short(source[line])}'.",
        "Write the name that the plan uses, a colon, and the full name: Kai: Kai Harper, son, born 12 June 2011");

    /// <summary>A milestone without the colon behind its date.</summary>
    public static Diagnostic MilestoneWithoutColon(SourceText source, TextSpan span, string snippet) => new(
        "PL0112", Severity.Error, source, span,
        $"We expected a date, a colon and a condition here, and found '{Short(source[span])}'.",
        $"For example: {snippet}");

    /// <summary>One word of a sentence with a slip in it.</summary>
    public static Diagnostic MisspeltWord(SourceText source, TextSpan span, string word, string mended) => new(
        "PL0113", Severity.Error, source, span,
        $"We do not know the word '{source[span]}' here. Did you mean '{word}'?",
        $"Write: {mended}",
        new CodeFix(span, word));

    /// <summary>A sentence that goes on in a way we cannot read.</summary>
    public static Diagnostic UnexpectedWords(
        SourceText source, TextSpan span, ImmutableArray<string> expected, string example) => new(
        "PL0114", Severity.Error, source, span,
        span.Length == 0
            ? $"The line ends too early: we expected {Choice(expected)} next."
            : $"We expected {Choice(expected)} here, and found '{Short(source[span])}'.",
        $"For example: {FirstLine(example)}");

    /// <summary>Both joiners on one line.</summary>
    public static Diagnostic MixedJoiners(SourceText source, TextSpan span, string keyword) => new(
        "PL0115", Severity.Error, source, span,
        "A line with both 'and' and 'or' can be read in two ways.",
        $"Write a list, one condition a line: {keyword} all of");

    /// <summary>A line of text that begins like a statement.</summary>
    public static Diagnostic KeywordInText(SourceText source, TextSpan span) => new(
        "PL0116", Severity.Warning, source, span,
        $"This line goes on with the text above it, though it begins with '{source[span]}'.",
        "If it is a line of its own, begin it as far in as the line above.")
    {
        Offers = [BegunAt(source, span, IndentAbove(source, span))],
    };

    /// <summary>A diary under the name of a plan.</summary>
    public static Diagnostic DiaryAsPlan(SourceText source, TextSpan line) => new(
        "PL0117", Severity.Error, source, line,
        $"This file is a diary: it begins with '{Short(source[line])}', and its name ends as that of a plan.",
        "Give it a name that ends in '.record', beside the plan it belongs to.");

    /// <summary>A condition in everyday words, of which nobody could say whether it holds.</summary>
    public static Diagnostic NothingCompared(SourceText source, TextSpan span) => new(
        "PL0118", Severity.Error, source, span,
        $"'{source[span]}' does not say what is recorded, and what it should be.",
        "Say it of something that the diary holds, for example: attendance of Kai is at least 90% over the last 6 weeks");

    /// <summary>A person as an item of a list.</summary>
    public static Diagnostic PersonWithDash(SourceText source, TextSpan line, TextSpan unmarked) => new(
        "PL0119", Severity.Error, source, line with { End = unmarked.Start },
        $"The line of a person begins with the name, and we found '{source[line with { End = unmarked.Start }].Trim()}' before it.",
        $"Write: {source[unmarked]}",
        new CodeFix(line with { End = unmarked.Start }, ""));

    /// <summary>A phrase that everybody understands, in other words than ours; what we do not need is to be left out.</summary>
    public static Diagnostic EverydayWords(SourceText source, TextSpan span, string meant, string mended) => new(
        "PL0120", Severity.Error, source, span,
        meant.Length == 0
            ? $"We do not read '{source[span].Trim()}' here: it can be left out."
            : $"We do not read '{source[span].Trim()}' here. Did you mean '{meant}'?",
        $"Write: {mended}",
        new CodeFix(span, meant));

    /// <summary>A line of a list of conditions, or of what is expected, as an item of a list.</summary>
    public static Diagnostic ConditionWithDash(SourceText source, TextSpan line, TextSpan unmarked) => new(
        "PL0121", Severity.Error, source, line with { End = unmarked.Start },
        $"The lines of this list stand without a mark, and we found '{source[line with { End = unmarked.Start }].Trim()}' before this one.",
        $"Write: {source[unmarked]}",
        new CodeFix(line with { End = unmarked.Start }, ""));

    /// <summary>How the keyword table calls the left edge of a file.</summary>
    const string LeftEdge = "file";

    static string PlaceOf(string block) => block switch
    {
        LeftEdge => "at the left edge of a plan",
        "person" => "under a person",
        "family" or "team" => $"in the {block}",
        _ => $"under '{block}'",
    };

    /// <summary><c>'a', 'b' or 'c'</c>.</summary>
    static string Choice(ImmutableArray<string> choices) => choices.Length switch
    {
        0 => "nothing more",
        1 => choices[0],
        _ => $"{string.Join(", ", choices[..^1])} or {choices[^1]}",
    };

    static string FirstLine(string snippet) => snippet.Split('\n')[0];

    static string Short(string text) => text.Length <= 60 ? text : $"{text[..57]}…";

    static string Columns(int count) => count switch
    {
        0 => "no spaces",
        1 => "1 space",
        _ => string.Create(CultureInfo.InvariantCulture, $"{count} spaces"),
    };

    static int OwnIndent(SourceText source, int offset) => source.PositionAt(offset).Column - 1;
}
