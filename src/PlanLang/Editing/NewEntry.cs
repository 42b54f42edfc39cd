using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Records;

namespace PlanLang.Editing;

/// <summary>Writes something down in a diary.</summary>
public static class NewEntry
{
    /// <summary>
    /// The change that puts an entry under the heading of its day, behind what stands there already; a day that has no
    /// heading gets one, in order of time.
    /// </summary>
    /// <param name="diary">The diary, which may be empty.</param>
    /// <param name="day">The day it is about.</param>
    /// <param name="entry">One entry: <c>attendance of Kai: 7 of 10</c>.</param>
    public static CodeFix Of(SourceText diary, DateOnly day, string entry)
    {
        var file = RecordReader.Read(diary);
        var heading = file.Headings.LastOrDefault(heading => heading.Day == day);
        var later = file.Headings.FirstOrDefault(heading => heading.Day > day);
        var lineEnd = LineEnd.In(diary.Text);
        var line = $"  {entry.Trim()}";
        if (heading.Line > 0)
        {
            return Behind(diary, LastLineOf(file, heading.Line), $"{lineEnd}{line}");
        }

        var whole = $"{DateWords.Format(day)}{lineEnd}{line}";

        return later.Line > 0
            ? new CodeFix(diary.Line(later.Line) with { End = diary.Line(later.Line).Start }, $"{whole}{lineEnd}{lineEnd}")
            : Behind(diary, LastLineOf(file, 1), $"{Gap(diary, lineEnd)}{whole}{lineEnd}");
    }

    /// <summary>The first line of a diary that is not there yet.</summary>
    public static string HeadOf(EditedFamily family) => family.Checked.Assessment is { Plan: var plan } ? $"records of {plan.Reference ?? plan.Name}\n" : "";

    static string Gap(SourceText diary, string lineEnd) => diary.Text.AsSpan().IsWhiteSpace() ? "" : lineEnd + lineEnd;

    static CodeFix Behind(SourceText diary, int line, string text)
    {
        var end = diary.Line(line).End;

        return new CodeFix(new TextSpan(end, text.EndsWith('\n') ? diary.Text.Length : end), text);
    }

    /// <summary>The last line of the day that begins there that is not blank; of the whole file from its first line.</summary>
    static int LastLineOf(Syntax.RecordFile file, int first)
    {
        var next = file.Headings.FirstOrDefault(heading => heading.Line > first).Line;
        var end = first > 1 && next > 0 ? next - 1 : file.Lines.Length;
        while (end > first && file.Lines[end - 1].Kind == Syntax.RecordLineKind.Blank)
        {
            end--;
        }

        return end;
    }
}
