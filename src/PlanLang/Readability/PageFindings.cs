using System.Globalization;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Rendering;
using PlanLang.Sentences;

namespace PlanLang.Readability;

/// <summary>What is said of a whole page, and of its sentences.</summary>
static class PageFindings
{
    static readonly Language Words = Language.English;

    /// <summary>How the message about one text of the plan stands in a report.</summary>
    public static ReadingFinding Of(string rule, Diagnostic diagnostic) => new(
        rule,
        diagnostic.Severity,
        diagnostic.Source[diagnostic.Span],
        diagnostic.Message,
        diagnostic.Hint,
        new Location(diagnostic.Source, diagnostic.Span));

    /// <summary>A sentence that is too long.</summary>
    public static ReadingFinding Of(PageSentence sentence, AudienceMeasure measure) => new(
        "READ-1",
        Severity.Warning,
        sentence.Text,
        Words.Say("reading.long", ("count", Numbers.Of(sentence.Words.Length)), ("most", Numbers.Of(measure.MostWords))),
        Words["reading.shorter"],
        sentence.At);

    /// <summary>The average sentence, and the reading age.</summary>
    public static IEnumerable<ReadingFinding> Of(ReadingAge age, AudienceMeasure measure)
    {
        if (age.WordsInASentence > measure.MostOnAverage)
        {
            yield return Whole("READ-1", Severity.Warning, Words.Say(
                "reading.average", ("count", Number(age.WordsInASentence)), ("most", Numbers.Of(measure.MostOnAverage))), Words["reading.shorter"]);
        }

        if (age.Grade > measure.GoodGrade)
        {
            yield return Whole(
                "READ-2",
                age.Grade > measure.MostGrade ? Severity.Warning : Severity.Information,
                Words.Say("reading.hard", ("age", Numbers.Of(age.Age)), ("good", Number(measure.GoodGrade + 5)), ("most", Number(measure.MostGrade + 5))),
                Words["reading.plainer"]);
        }
    }

    /// <summary>How much of the page is about what may happen, and whether a child is spoken to.</summary>
    public static IEnumerable<ReadingFinding> Of(ImmutableArray<PagePart> parts, AudienceMeasure measure)
    {
        var consequences = Count(parts, "page.consequences") + Count(parts, "page.consequences_now");
        var support = Count(parts, "page.agreed") + Count(parts, "page.rewards") + Count(parts, "page.better");
        if (consequences > support && support > 0)
        {
            yield return Whole("READ-11", Severity.Warning, Words.Say(
                "reading.consequences", ("count", Numbers.Of(consequences)), ("support", Numbers.Of(support))), Words["reading.support"]);
        }

        if (measure == AudienceMeasure.Child && !parts.Any(part => TextWord.In(part.Text).Any(word => word.Folded is "you" or "your" or "i" or "we" or "our")))
        {
            yield return Whole("READ-12", Severity.Warning, Words["reading.child"], Words["reading.you"]);
        }
    }

    static int Count(ImmutableArray<PagePart> parts, string section) =>
        parts.Where(part => part.Section == Words[section]).Sum(part => TextWord.In(part.Text).Length);

    static ReadingFinding Whole(string rule, Severity severity, string reason, string instead) =>
        new(rule, severity, null, reason, instead, null);

    static string Number(decimal number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
