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
    /// <param name="memory">What was found before.</param>
    public static IEnumerable<Diagnostic> Check(Plan plan, DateOnly day, ReadingMemory memory)
    {
        var readers = PeopleKinds.Family(plan).ToImmutableArray();
        var measure = AudienceMeasure.For([.. readers.Where(reader => !reader.IsChildOn(day))], day);

        return memory.Find(FamilyTexts.Of(plan, day), plan, measure);
    }
}
