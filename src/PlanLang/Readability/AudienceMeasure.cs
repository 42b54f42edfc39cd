using PlanLang.Model;

namespace PlanLang.Readability;

/// <summary>How easy a page has to be for those who read it.</summary>
/// <param name="Audience">Who they are, as the page of a report calls them.</param>
/// <param name="MostWords">The longest sentence.</param>
/// <param name="MostOnAverage">The longest sentence on average.</param>
/// <param name="GoodGrade">The school year up to which the page reads well.</param>
/// <param name="MostGrade">The school year above which it is too hard.</param>
public sealed record AudienceMeasure(string Audience, int MostWords, int MostOnAverage, decimal GoodGrade, decimal MostGrade)
{
    /// <summary>
    /// A family: sentences of at most 25 words and 15 on average, reading age 9 and never above 11 (the reading age that
    /// the Government Digital Service writes for, and the average of the Plain English Campaign).
    /// </summary>
    public static AudienceMeasure Family { get; } = new("family", 25, 15, 4, 6);

    /// <summary>Easy read: at most 15 words (Department of Health, Making written information easier to understand for people with learning disabilities, 2009).</summary>
    public static AudienceMeasure EasyRead { get; } = new("easy read", 15, 12, 4, 6);

    /// <summary>A child: at most 12 words.</summary>
    public static AudienceMeasure Child { get; } = new("child", 12, 10, 3, 5);

    /// <summary>Somebody of a service.</summary>
    public static AudienceMeasure Service { get; } = new("service", 25, 20, 8, 12);

    /// <summary>What is asked of a page that those people read: the easiest that any of them needs.</summary>
    /// <param name="readers">Who they are.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    public static AudienceMeasure For(ImmutableArray<Person> readers, DateOnly day) => readers switch
    {
        [var only] when only.Side == Side.Family && only.IsChildOn(day) => Child,
        _ when readers.Any(person => person.Facts.Format == ReadingFormat.EasyRead) => EasyRead,
        _ when readers.All(person => person.Side == Side.Team) => Service,
        _ => Family,
    };
}
