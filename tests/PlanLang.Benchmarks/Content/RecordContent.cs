using System.Globalization;
using System.Text;

namespace PlanLang.Benchmarks.Content;

/// <summary>100,000 invented records, one a day of each of forty counts, in every language, and 200 goals to hold them against.</summary>
static class RecordContent
{
    public const string PlanFile = "family.plan";
    public const string JournalFile = "family.journal";
    public const string BeancountFile = "family.beancount";

    /// <summary>Not called .csv, so that the family has its records once.</summary>
    public const string CsvFile = "family.csv.txt";

    const int Days = 2500;
    const int GoalsAMeasure = 10;
    static readonly DateOnly FirstDay = new(2019, 9, 9);
    static readonly string[] People = ["Kai", "Mia"];
    static readonly string[] Measures = [.. Enumerable.Range('a', 20).Select(letter => $"walks {(char)letter}")];

    /// <summary>Writes a plan with its diary, a journal for ledger and hledger, one for beancount, and a table.</summary>
    public static void Write(string folder)
    {
        File.WriteAllText(Path.Combine(folder, PlanFile), Plan());
        File.WriteAllText(Path.Combine(folder, "family.record"), Diary());
        File.WriteAllText(Path.Combine(folder, JournalFile), Journal());
        File.WriteAllText(Path.Combine(folder, BeancountFile), Beancount());
        File.WriteAllText(Path.Combine(folder, CsvFile), Csv());
    }

    static string Plan() =>
        $"""
        plan: The Harper family
          started: {Words(FirstDay)}
          key worker: Dana
        family
          Leanne: Leanne Harper, mother
          Kai: Kai Harper, son, born 12 June 2011
          Mia: Mia Harper, daughter, born 2 February 2016
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        {Lines(Measures, measure => $"measure {measure}\n  of: each child\n  counts: walks, higher is better")}
        {Lines(Goals(), goal => Goal(goal.Measure, goal.Weeks))}
        reviews: every 6 weeks from 15 October 2019

        """;

    static IEnumerable<(string Measure, int Weeks)> Goals() =>
        from measure in Measures
        from number in Enumerable.Range(1, GoalsAMeasure)
        select (measure, number * 30);

    /// <summary>On average a child takes five walks a day: some of these goals are met, and some are just missed.</summary>
    static string Goal(string measure, int weeks) =>
        $"""
        goal aim {measure[^1]} {weeks}: We take {measure} for {weeks} weeks
          in our words: We walk.
          for: Kai, Mia
          met when: at least {35 * weeks} {measure} of each child in the last {weeks} weeks
          by: 17 July 2027
        """;

    static string Diary() =>
        "records of The Harper family\n"
        + string.Concat(AllDays().Select(day => $"{Words(day)}\n{Lines(Series(), each => $"  {each.Measure} of {each.Who}: {Value(day, each)}")}\n"));

    static string Journal() =>
        Records((day, each) => $"{Iso(day)} {each.Who}\n    {each.Who}:{Key(each.Measure)}  {Value(day, each)}\n    total\n\n");

    static string Beancount() =>
        "2019-01-01 open Equity:Total\n"
        + string.Concat(Series().Select(each => $"2019-01-01 open {Account(each)}\n"))
        + Records((day, each) => $"{Iso(day)} * \"{each.Who}\"\n  {Account(each)}  {Value(day, each)} WALK\n  Equity:Total\n\n");

    static string Csv() =>
        "date,measure,who,value,note\n" + Records((day, each) => $"{Iso(day)},{each.Measure},{each.Who},{Value(day, each)},\n");

    static string Records(Func<DateOnly, (string Measure, string Who), string> write)
    {
        var text = new StringBuilder();
        foreach (var day in AllDays())
        {
            foreach (var each in Series())
            {
                text.Append(write(day, each));
            }
        }

        return text.ToString();
    }

    static IEnumerable<DateOnly> AllDays() => Enumerable.Range(0, Days).Select(FirstDay.AddDays);

    static IEnumerable<(string Measure, string Who)> Series() =>
        from measure in Measures from who in People select (measure, who);

    static int Value(DateOnly day, (string Measure, string Who) series) => 1 + (day.DayNumber * 7 + series.Measure[^1] + series.Who[0]) % 9;

    static string Account((string Measure, string Who) series) => $"Expenses:{series.Who}:{Key(series.Measure).ToUpperInvariant()}";

    static string Key(string measure) => measure.Replace(' ', '-');

    static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    static string Words(DateOnly day) => day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    static string Lines<T>(IEnumerable<T> items, Func<T, string> write) => string.Join('\n', items.Select(write));
}
