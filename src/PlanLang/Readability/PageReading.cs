using PlanLang.Evaluation;
using PlanLang.Privacy;
using PlanLang.Rendering;

namespace PlanLang.Readability;

/// <summary>How hard one reader's copy of a document is to read, after it has been made.</summary>
/// <param name="Document">What it is: <c>contract</c>.</param>
/// <param name="Reader">Whose copy; null for the one that the whole family reads.</param>
/// <param name="Measure">What is asked of it.</param>
/// <param name="Age">How much text it has, and the reading age.</param>
/// <param name="Findings">What should be written in another way, in the order of the plan; what belongs to no line of it first.</param>
public sealed record PageReading(
    string Document, string? Reader, AudienceMeasure Measure, ReadingAge Age, ImmutableArray<ReadingFinding> Findings)
{
    /// <summary>Reads a document as that audience gets it.</summary>
    /// <param name="assessment">What it was made from.</param>
    /// <param name="request">For whom.</param>
    /// <param name="page">What was made, in Markdown.</param>
    internal static PageReading Of(Assessment assessment, DocumentRequest request, DocumentPage page)
    {
        var copy = ReaderCopy.Of(assessment, request.Audience).Plan;
        var texts = PlanTexts.Of(copy, assessment.AsOf);
        var measure = AudienceMeasure.For(request.Audience.Readers, assessment.AsOf);
        var context = ReadingContext.Of(copy, measure, texts);
        var parts = PagePart.In(page.Text);
        var sentences = PageSentence.In(parts, new PageSources(copy, texts), context.LeftOut);
        var age = new ReadingAge(sentences.Length, sentences.Sum(one => one.Words.Length), sentences.Sum(one => one.Syllables));

        return new PageReading(
            request.Document.Name,
            request.Audience.Readers is [var only] ? only.Name : null,
            measure,
            age,
            [
                .. PageFindings.Of(age, measure),
                .. PageFindings.Of(parts, measure),
                .. sentences.Where(one => one.Words.Length > measure.MostWords).Select(one => PageFindings.Of(one, measure)),
                .. texts.SelectMany(text => ReadingRules.Find(ReadingRules.OfWords, text, context)).Select(each => PageFindings.Of(each.Rule, each.Found)),
            ]);
    }
}
