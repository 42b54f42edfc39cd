using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>The values that a judgement rests on: <c>Attendance for Kai: 62% in Autumn 2025, 81% in Spring 2026.</c></summary>
static class ValueSentences
{
    static Language Words => Language.OfThePage;

    /// <summary>A sentence for each measure and person, and one more where it rests on what was written late; none for what has no value.</summary>
    public static IEnumerable<string> Of(Judgement judgement, FamilyWording wording, EvidenceDays days) => Of(judgement, null, wording, days);

    static IEnumerable<string> Of(Judgement judgement, Person? above, FamilyWording wording, EvidenceDays days)
    {
        var who = (judgement.Of as PartOfPerson)?.Person ?? above;
        if (judgement.Parts.Any(part => part.Of is not PartOfTime))
        {
            return judgement.Parts.SelectMany(part => Of(part, who, wording, days));
        }

        return LookedAt.By(judgement.Condition) is var (measure, subject, _)
            ? [LateRecords.Behind(Said(measure, who ?? (subject as PersonSubject)?.Person, judgement, wording), judgement, days)]
            : [];
    }

    static string Said(Measure measure, Person? who, Judgement judgement, FamilyWording wording) =>
        Words.Say("review.value", ("name", Name(measure, who, wording)), ("values", Values(judgement)));

    /// <summary>The measure with whom it is of: <c>Attendance for Kai</c>.</summary>
    public static string Name(Measure measure, Person? who, FamilyWording wording)
    {
        var what = Sentence.Capital(wording.Measures.Of(measure));

        return who is null ? what : Words.Say("review.name", ("what", what), ("who", who.Name));
    }

    static string Values(Judgement judgement) => judgement.Parts.IsEmpty
        ? Value(judgement)
        : Listing.Row(judgement.Parts.Select(ValueOfPart));

    /// <summary>One of several times: <c>62% in Autumn 2025</c>, <c>6 on 7 January 2026</c>, a week by its days.</summary>
    static string ValueOfPart(Judgement part) => (part.Of, part.Window) switch
    {
        (PartOfTime time, { } window) when time.Name == DateWords.Format(window.To) =>
            Words.Say("review.valueFrom", ("value", Bare(part)), ("window", Words.Say("date.on", ("date", DateSentences.Days(window.To))))),
        (PartOfTime time, { } window) when time.Name == DateWords.Format(window.From) =>
            Words.Say("review.valueFrom", ("value", Bare(part)), ("window", DateSentences.Days(window))),
        (PartOfTime time, { } window) => Words.Say("review.valueIn", ("value", Bare(part)), ("time", Month(window, time.Name) ?? time.Name)),
        _ => Bare(part),
    };

    /// <summary>The month in the language of the page; null where the name is that of a term.</summary>
    static string? Month(Window window, string name) =>
        Language.English.Speak(() => DateSentences.MonthOf(window.From.Month, window.From.Year)) == name
            ? DateSentences.MonthOf(window.From.Month, window.From.Year)
            : null;

    static string Value(Judgement judgement) => judgement is { Value: not null, Window: { } window }
        ? Words.Say("review.valueFrom", ("value", Bare(judgement)), ("window", DateSentences.Days(window)))
        : Bare(judgement);

    static string Bare(Judgement judgement) => judgement.Value switch
    {
        null => Words.Say($"review.unknown.{judgement.Verdict}"),
        NumberValue number when number.Number == 0 => Words.Say("review.none"),
        { } value => ShownValue.Of(value, ReasonSentences.Bound(judgement.Condition)),
    };
}
