using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>The day of a record that a verdict rests on.</summary>
/// <param name="Day">The day it is about.</param>
/// <param name="WrittenLate">The day on which it was written down, where that was more than 14 days later; null otherwise.</param>
readonly record struct EvidenceDay(DateOnly Day, DateOnly? WrittenLate)
{
    /// <summary><c>23 January 2026</c>, and where it was late, when it was written.</summary>
    public string Words => WrittenLate is { } written
        ? Language.OfThePage.Say("evidence.late", ("day", DateSentences.Days(Day)), ("date", DateSentences.Days(written)))
        : DateSentences.Days(Day);
}
