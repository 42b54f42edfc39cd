using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Agreement;

/// <summary>One line of a clause.</summary>
/// <param name="Name">The keyword that begins it; <see cref="Title"/> for the words of the block itself.</param>
/// <param name="Values">What it says: one text, or several in whatever order.</param>
sealed record ClausePart(string Name, ImmutableArray<string> Values)
{
    /// <summary>The words behind the colon of the block's first line.</summary>
    public const string Title = "title";

    /// <summary>Who may read the block.</summary>
    public const string Readers = "seen by";

    /// <summary>The line, the same for all orders, kinds of quotes and blanks.</summary>
    public string Meaning =>
        $"{Name}: {string.Join(" | ", Values.Select(value => Names.Fold(value)).Order(StringComparer.Ordinal))}";

    /// <summary>A line of one text; nothing where there is none.</summary>
    public static ClausePart? Of(string name, string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : new ClausePart(name, [text]);

    /// <summary>A line of words.</summary>
    public static ClausePart? Of(string name, Prose? words) => Of(name, words?.Text);

    /// <summary>A line with a date.</summary>
    public static ClausePart? Of(string name, DateOnly? date) => date is { } day ? Of(name, DateWords.Format(day)) : null;

    /// <summary>A line with a first and a last day.</summary>
    public static ClausePart? Of(string name, Window? period) => period is { } days ? Of(name, Text(days)) : null;

    /// <summary>A line with how often.</summary>
    public static ClausePart? Of(string name, Recurrence? often) => Of(name, often?.ToString());

    /// <summary>A line with names of people.</summary>
    public static ClausePart Of(string name, IEnumerable<Person> people) => new(name, [.. people.Select(person => person.Name)]);

    /// <summary>A line with a condition, or the lines of its list.</summary>
    public static ClausePart? Of(string name, Condition? condition) =>
        condition is null or BrokenCondition ? null : new ClausePart(name, ConditionText.Of(condition));

    /// <summary>The line <c>seen by:</c>.</summary>
    public static ClausePart? Of(SeenBy? readers) =>
        readers is null ? null : new ClausePart(Readers, [.. readers.Readers.Select(ReaderText.Of)]);

    /// <summary><c>13 January 2026 to 13 July 2026</c>.</summary>
    public static string Text(Window period) => $"{DateWords.Format(period.From)} to {DateWords.Format(period.To)}";
}
