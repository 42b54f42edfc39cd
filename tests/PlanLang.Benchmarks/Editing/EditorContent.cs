using System.Globalization;
using PlanLang.Benchmarks.Content;

namespace PlanLang.Benchmarks.Editing;

/// <summary>A plan longer than anybody writes, and its diary: 2,000 lines and 2,000 records, the same in every run.</summary>
static class EditorContent
{
    const int Goals = 150;
    const int Records = 2000;
    const int LinesBeforeGoals = 20;

    static readonly DateOnly FirstDay = new(2026, 1, 9);

    /// <summary>The plan: a head, people and measures, and goals with two actions each.</summary>
    public static string Plan()
    {
        var lines = PlanContent.Plan(0);
        var head = lines.Take(LinesBeforeGoals);
        var goals = Enumerable.Range(0, Goals).SelectMany(number => Renamed(PlanContent.Plan(number).Skip(LinesBeforeGoals).Take(13), number));

        return Writers.PlanLang([.. head, .. goals, .. lines.TakeLast(2)]);
    }

    /// <summary>The diary.</summary>
    public static string Diary() => "records of WB-2000\n" + string.Concat(
        Enumerable.Range(0, Records)
            .GroupBy(number => FirstDay.AddDays(number / 11))
            .Select(day => $"\n{day.Key.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}\n{string.Concat(day.Select(Entry))}"));

    static string Entry(int number) => (number % 11) switch
    {
        0 when number % 77 == 0 => "  asb incidents: 1, noise\n",
        1 => "  attendance of Kai: 9 of 10\n",
        2 => "  attendance of Ada: 8 of 10\n",
        _ => $"  action lifts{1 + (number % 7)}: kept\n",
    };

    /// <summary>Names are given once, and everything is for the children of the first plan.</summary>
    static IEnumerable<Line> Renamed(IEnumerable<Line> goal, int number) => goal.Select(line => line with
    {
        Keyword = line.Keyword.Replace("aim1", $"aim{number}", StringComparison.Ordinal)
            .Replace("lifts1", $"lifts{number}", StringComparison.Ordinal)
            .Replace("shoes1", $"shoes{number}", StringComparison.Ordinal),
        Value = line.Keyword switch
        {
            "for" => "Kai",
            "who" => "Dana, Kai",
            _ => line.Value,
        },
    });
}
