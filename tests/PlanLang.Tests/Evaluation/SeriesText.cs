using System.Globalization;
using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>Reads what was recorded from short lines, in any order; the line number is the place from 1.</summary>
static class SeriesText
{
    public static Series Read(Measure measure, Person? person, ImmutableArray<string> lines)
    {
        var entries = lines.Select((line, index) => (
                Days: DaysOf(line[..line.IndexOf(' ', StringComparison.Ordinal)]),
                Text: line[(line.IndexOf(' ', StringComparison.Ordinal) + 1)..],
                Evidence: new Evidence(Made.DiaryFile, index + 1)))
            .OrderBy(entry => entry.Days.From)
            .ToList();
        var values = entries.Where(entry => entry.Text != "exempt").ToList();
        var days = values.Select(entry => entry.Days.From).ToList();

        return new Series(
            measure,
            person,
            [.. values.Where(one => one.Days.Days == 1).Select(one => SampleOf(one.Days.To, one.Text, one.Evidence))],
            [.. values.Where(one => one.Days.Days > 1).Select(one => new PeriodSample(one.Days, SampleOf(one.Days.To, one.Text, one.Evidence)))],
            [.. entries.Where(entry => entry.Text == "exempt").Select(one => new ExemptSpell(
                one.Days.From,
                days.Any(day => day > one.Days.From) ? days.First(day => day > one.Days.From) : null,
                "",
                one.Evidence))]);
    }

    static Window DaysOf(string text) => text.Split("..") is [var from, var to] ? Days(from, to) : Days(text, text);

    static Sample SampleOf(DateOnly day, string text, Evidence evidence)
    {
        var (kind, part, whole, status) = text.Split(' ') switch
        {
            [var a, "of", var b] when char.IsDigit(a[0]) => (SampleKind.Ratio, Number(a), Number(b), (string?)null),
            ["none"] => (SampleKind.None, 0, 0, null),
            [[.. var per, '%']] => (SampleKind.Percentage, Number(per), 0, null),
            [var number] when char.IsDigit(number[0]) => (SampleKind.Value, Number(number), 0, null),
            _ => (SampleKind.Value, 0, 0, text),
        };

        return new Sample(day, kind, part, whole, status, evidence, day);
    }

    static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
