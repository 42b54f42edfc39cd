using PlanLang.Dates;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Contracts;

/// <summary>Adds entries to a diary. What stands in it stays as it is, letter by letter.</summary>
static class DiaryInsertion
{
    const string Usual = "  ";

    /// <summary>
    /// The text with the lines behind the last entry of that day, or under a new heading at its end. A day whose entries
    /// were written down later gets a second heading, because <c>written:</c> would hold for the new lines too.
    /// </summary>
    /// <param name="diary">A diary, or an empty text.</param>
    /// <param name="plan">The plan's reference or name, for the first line of a new diary.</param>
    /// <param name="day">The day of the entries.</param>
    /// <param name="entries">Lines; those that begin with a blank go on with the one above.</param>
    public static string Of(SourceText diary, string plan, DateOnly day, ImmutableArray<string> entries)
    {
        var file = RecordReader.Read(diary);
        var end = LineEnd.In(diary.Text);
        var indent = Indent(file);
        var lines = string.Concat(entries.Select(line => $"{indent}{(line.StartsWith(' ') ? indent : "")}{line.TrimStart()}{end}"));
        var place = PlaceOf(file, day);
        if (place is { } known)
        {
            return Ended(diary.Text[..known], end) + lines + diary.Text[known..];
        }

        var head = diary.Text.Length == 0 ? $"records of {plan}{end}{end}" : Ended(diary.Text, end);

        return $"{head}{DateWords.Format(day)}{end}{lines}";
    }

    /// <summary>The end of the last line of the latest heading of that day; null where there is none.</summary>
    static int? PlaceOf(RecordFile file, DateOnly day)
    {
        var headings = file.Headings.Where(heading => heading.Day == day && (heading.Written ?? day) == day);
        if (!headings.Any())
        {
            return null;
        }

        var last = headings.Last().Line;
        for (var number = last + 1; number <= file.Lines.Length && !Begins(file.Lines[number - 1].Kind); number++)
        {
            last = file.Lines[number - 1].Kind is RecordLineKind.Blank or RecordLineKind.Comment ? last : number;
        }

        return last < file.Lines.Length ? file.Source.Line(last + 1).Start : file.Source.Text.Length;
    }

    static bool Begins(RecordLineKind kind) => kind is RecordLineKind.Heading or RecordLineKind.Header;

    /// <summary>What entries of this diary are indented by.</summary>
    static string Indent(RecordFile file)
    {
        if (file.Entries.IsEmpty)
        {
            return Usual;
        }

        var number = file.Entries[0].Line;
        var start = file.Source.Line(number).Start;

        return file.Source.Text[start..file.Lines[number - 1].Span.Start];
    }

    static string Ended(string text, string end) => text.Length == 0 || text[^1] is '\n' or '\r' ? text : text + end;
}
