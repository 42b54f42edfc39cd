using System.Globalization;

namespace PlanLang.Benchmarks.Content;

/// <summary>
/// The families of a whole service, invented and the same in every run: each in a folder of its own, with a plan of 100
/// lines and a diary of 300 records, all of them using one library.
/// </summary>
static class CaseloadContent
{
    /// <summary>How many records each diary has.</summary>
    public const int RecordsInADiary = 300;

    const int FamiliesInAFolder = 100;
    const int Weeks = 27;
    const int Months = 6;
    const int Goals = 6;

    static readonly DateOnly FirstDay = new(2026, 1, 9);
    static readonly string[] Workers = ["Dana Okafor", "Priya Nair", "Tom Lacey", "Ewa Nowak", "Sam Field", "Ruth Marsh", "Ines Lobo"];

    /// <summary>The library that all of them use, with their schools' terms.</summary>
    public const string Library =
        """
        library: Borough schools

        calendar
          for: Ridgeway High School, Birch Primary School
          term Autumn 2025: 1 September 2025 to 19 December 2025
          term Spring 2026: 5 January 2026 to 27 March 2026
            half-term holiday: 16 February 2026 to 20 February 2026
          term Summer 2026: 13 April 2026 to 17 July 2026
            half-term holiday: 25 May 2026 to 29 May 2026
          bank holidays: England and Wales

        """;

    /// <summary>Writes that many families, a hundred to a folder, and their library.</summary>
    public static void Write(string folder, int families)
    {
        Directory.CreateDirectory(Path.Combine(folder, "libraries"));
        File.WriteAllText(Path.Combine(folder, "libraries", "borough-schools.plan"), Library);
        for (var number = 0; number < families; number++)
        {
            WriteFamily(Path.Combine(folder, $"team-{number / FamiliesInAFolder:000}", $"family-{number:00000}"), number);
        }
    }

    static void WriteFamily(string folder, int number)
    {
        var plan = PlanContent.Plan(number).Select(line => OfTheService(line, number)).ToList();
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "family.plan"), Writers.PlanLang(plan));
        File.WriteAllText(Path.Combine(folder, "family.record"), Diary(plan, number));
    }

    static Line OfTheService(Line line, int number) => line switch
    {
        { Keyword: "service" } => line with { Keyword = "uses", Value = "borough schools" },
        { Keyword: "Dana" } => line with { Value = $"{Workers[number % Workers.Length]}, key worker, Family Intervention Team" },
        _ => line,
    };

    static string Diary(List<Line> plan, int number)
    {
        var children = plan.Where(line => line.Value.Contains(" Harper, child", StringComparison.Ordinal)).Select(line => line.Keyword);
        var entries = Attendance([.. children], number).Concat(Incidents(number)).ToList();
        var kept = Kept().Take(RecordsInADiary - entries.Count);

        return $"records of WB-{2000 + number}\n" + string.Concat(
            entries.Concat(kept)
                .GroupBy(entry => entry.Day, entry => entry.Text)
                .OrderBy(day => day.Key)
                .Select(day => $"{day.Key.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}\n{string.Concat(day.Select(text => $"  {text}\n"))}"));
    }

    static IEnumerable<(DateOnly Day, string Text)> Attendance(string[] children, int number) =>
        from week in Enumerable.Range(0, Weeks)
        from child in children
        select (FirstDay.AddDays(7 * week), $"attendance of {child}: {7 + (number + week + child.Length) % 4} of 10");

    static IEnumerable<(DateOnly Day, string Text)> Incidents(int number) =>
        from month in Enumerable.Range(0, Months)
        select (FirstDay.AddMonths(month), (number + month) % 3 == 0 ? "asb incidents: 1, noise" : "asb incidents: none");

    static IEnumerable<(DateOnly Day, string Text)> Kept() =>
        from day in Enumerable.Range(14, RecordsInADiary)
        from goal in Enumerable.Range(1, Goals)
        where FirstDay.AddDays(day).DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        select (FirstDay.AddDays(day), $"action lifts{goal}: kept");
}
