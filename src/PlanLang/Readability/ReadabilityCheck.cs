using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Privacy;

namespace PlanLang.Readability;

/// <summary>
/// How the texts of a plan are written that somebody of the family gets to read. It looks at each text by itself; how
/// hard a whole page is to read is told by its own command.
/// </summary>
static class ReadabilityCheck
{
    /// <summary>What all rules have to say, each once, whoever of the family reads it.</summary>
    /// <param name="plan">The whole plan.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    public static IEnumerable<Diagnostic> Check(Plan plan, DateOnly day)
    {
        var readers = PeopleKinds.Family(plan).ToImmutableArray();
        var texts = readers
            .SelectMany(reader => PlanTexts.Of(PlanCopy.Of(plan, Copying.ToRead(new Clearance(plan, Audience.Of(reader), day))), day))
            .DistinctBy(text => (text.Prose.At, text.Kind))
            .ToImmutableArray();
        var context = ReadingContext.Of(plan, AudienceMeasure.For([.. readers.Where(reader => !reader.IsChildOn(day))], day), texts);

        return texts.SelectMany(text => ReadingRules.Find([ReadingRules.Length, .. ReadingRules.OfWords], text, context)).Select(each => each.Found);
    }
}
