using PlanLang.Dates;

namespace PlanLang.Output;

/// <summary>The first texts of a family: the smallest useful plan, and a diary with nothing in it yet.</summary>
/// <param name="FileName">What both files are called, without their endings: <c>van-der-berg</c>.</param>
/// <param name="Plan">The plan.</param>
/// <param name="Diary">The diary.</param>
public sealed record NewFamily(string FileName, string Plan, string Diary)
{
    const string Before = "the ";
    const string After = " family";
    const int DaysToFirstReview = 42;
    const int MonthsToGoal = 6;

    /// <summary>
    /// The texts for a family whose plan starts that day; null where the name holds no letter. <c>Harper</c> and
    /// <c>The Harper family</c> are the same name.
    /// </summary>
    public static NewFamily? Of(string name, DateOnly started)
    {
        var surname = SurnameOf(Names.Fold(name));
        var fileName = FileNameOf(surname);

        return fileName.Length == 0
            ? null
            : new NewFamily(fileName, Fill("templates/new.plan", surname, started), Fill("templates/new.record", surname, started));
    }

    static string SurnameOf(string name) =>
        name.StartsWith(Before, StringComparison.OrdinalIgnoreCase) && name.EndsWith(After, StringComparison.OrdinalIgnoreCase)
            ? name[Before.Length..^Math.Min(After.Length, name.Length - Before.Length)]
            : name;

    static string FileNameOf(string name) => string.Join(
        '-',
        string.Concat(name.Select(letter => char.IsLetterOrDigit(letter) ? char.ToLowerInvariant(letter) : ' '))
            .Split(' ', StringSplitOptions.RemoveEmptyEntries));

    static string Fill(string template, string name, DateOnly started) => EmbeddedText.Read(template)
        .Replace("{started}", DateWords.Format(started), StringComparison.Ordinal)
        .Replace("{by}", DateWords.Format(MonthArithmetic.Add(started, 0, MonthsToGoal)), StringComparison.Ordinal)
        .Replace("{review}", DateWords.Format(Weekday(started.AddDays(DaysToFirstReview))), StringComparison.Ordinal)
        .Replace("{name}", name, StringComparison.Ordinal);

    /// <summary>The day itself, or the Monday after a weekend.</summary>
    static DateOnly Weekday(DateOnly day) => day.IsWeekday() ? day : Weekday(day.AddDays(1));
}
