using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>What all letters have in common: to whom, from whom, how to answer.</summary>
static class Letter
{
    static Language Words => Language.OfThePage;

    /// <summary>The only reader of the copy; null where there are several or none.</summary>
    public static Person? ReaderOf(ReaderCopy copy) => copy.Audience.Readers is [var reader] ? reader : null;

    /// <summary>The letter.</summary>
    /// <param name="copy">What its reader may see.</param>
    /// <param name="title">What it is about.</param>
    /// <param name="opening">A paragraph each.</param>
    /// <param name="parts">What follows; those with nothing in them are left out.</param>
    /// <param name="closing">A paragraph each, before the line that says how to answer.</param>
    public static PageDraft Of(
        ReaderCopy copy, string title, ImmutableArray<string> opening, ImmutableArray<LetterPart> parts, ImmutableArray<string> closing)
    {
        var reader = copy.Audience.Readers[0];
        var view = new LetterView(
            title,
            DateSentences.Of(copy.AsOf),
            reader.FullName,
            Words.Say("letter.greeting", ("who", reader.Name)),
            opening,
            [.. parts.Where(part => !part.Items.IsEmpty)],
            [.. closing, Answer(copy.Plan)],
            copy.Plan.KeyWorker?.FullName ?? copy.Plan.Service ?? Words.Say("letter.us"),
            [.. From(copy.Plan)]);

        return new PageDraft(title, view.Script());
    }

    /// <summary>That there is no occasion for the letter, in plain words for the worker.</summary>
    public static RefusedDraft Refused(Func<string> reason) => new(reason);

    static string Answer(Plan copy) => (copy.KeyWorker?.Name ?? copy.Service, copy.Contact.Phone?.Text) switch
    {
        ({ } who, { } phone) => Words.Say("letter.answerPhone", ("who", who), ("phone", phone)),
        ({ } who, null) => Words.Say("letter.answer", ("who", who)),
        (null, { } phone) => Words.Say("letter.answerPhoneAlone", ("phone", phone)),
        _ => Words.Say("letter.answerAlone"),
    };

    static IEnumerable<string> From(Plan copy) => copy.KeyWorker is { } worker
        ? new[] { worker.Role is { } role ? Sentence.Capital(role) : null, copy.Service }.OfType<string>()
        : [];
}
