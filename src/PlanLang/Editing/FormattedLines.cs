using PlanLang.Diagnostics;
using PlanLang.Parsing;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>The house form of a text as changes to single lines, so that an editor keeps its place.</summary>
public static class FormattedLines
{
    const int Step = 2;

    /// <summary>
    /// What to change so that the text becomes the formatted one. Formatting moves no words from line to line, so that the
    /// lines that are not blank correspond; where they do not, all of it is one change.
    /// </summary>
    public static ImmutableArray<CodeFix> Of(SourceText source, string formatted)
    {
        if (formatted == source.Text)
        {
            return [];
        }

        var (old, fresh) = (Lines(source), Lines(SourceText.From(formatted)));
        var after = SourceText.From(formatted);

        return old.Length == fresh.Length
            ? [.. Changes(source, after, old, fresh)]
            : [new CodeFix(new TextSpan(0, source.Text.Length), formatted)];
    }

    /// <summary>The blanks that a new line should begin with, by the line above it; behind a blank line that is for the writer to say.</summary>
    public static CodeFix? Indent(SourceText source, int offset)
    {
        var number = source.LineAt(offset);
        var line = source.Line(number);
        var above = number == 1 ? default : source.Line(number - 1);
        if (Phrase.Trim(source.Text, above).Length == 0 || Phrase.Trim(source.Text, line).Length > 0)
        {
            return null;
        }

        var depth = Phrase.Trim(source.Text, above).Start - above.Start + (OpensBlock(source, above) ? Step : 0);

        return line.Length == depth ? null : new CodeFix(line, new string(' ', depth));
    }

    static bool OpensBlock(SourceText source, TextSpan line)
    {
        if (!source.Path.EndsWith(".plan", StringComparison.OrdinalIgnoreCase))
        {
            return Phrase.Trim(source.Text, line).Start == line.Start && Dates.DateReader.Read(source[line].Trim()) is Dates.DateFound;
        }

        var place = PlanPlace.At(source, line.End);
        var content = Phrase.Trim(source.Text, line);

        return place.Keyword is { Body: BodyKind.Statements or BodyKind.Items or BodyKind.FreeText or BodyKind.Expectations }
            || StatementHeader.Find(source.Text, content, place.Block)?.Keyword.Body is BodyKind.Statements or BodyKind.Items or BodyKind.FreeText
            || source[content].TrimEnd(':').EndsWith(" of", StringComparison.OrdinalIgnoreCase);
    }

    static ImmutableArray<int> Lines(SourceText source) =>
        [.. Enumerable.Range(1, source.LineCount).Where(line => !source.Text.AsSpan(source.Line(line).Start, source.Line(line).Length).IsWhiteSpace())];

    /// <summary>What stands between the ends of two lines that correspond, and the words of each line.</summary>
    static IEnumerable<CodeFix> Changes(SourceText before, SourceText after, ImmutableArray<int> old, ImmutableArray<int> fresh)
    {
        var (start, other) = (0, 0);
        foreach (var (line, formatted) in old.Zip(fresh))
        {
            var (was, now) = (Phrase.Trim(before.Text, before.Line(line)), Phrase.Trim(after.Text, after.Line(formatted)));
            if (Change(before, new TextSpan(start, was.Start), after.Text[other..now.Start]) is { } gap)
            {
                yield return gap;
            }

            if (Change(before, was, after[now]) is { } words)
            {
                yield return words;
            }

            (start, other) = (was.End, now.End);
        }

        if (Change(before, new TextSpan(start, before.Text.Length), after.Text[other..]) is { } end)
        {
            yield return end;
        }
    }

    static CodeFix? Change(SourceText source, TextSpan span, string text) => source[span] == text ? null : new CodeFix(span, text);
}
