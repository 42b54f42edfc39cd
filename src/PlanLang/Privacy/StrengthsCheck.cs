using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>
/// Whoever of the family reads worries reads at least as many strengths. Worries that are the team's alone do not count.
/// </summary>
static class StrengthsCheck
{
    /// <summary>At most one message, about the reader of the family with whom it is worst.</summary>
    /// <param name="plan">The whole plan.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    public static IEnumerable<Diagnostic> Check(Plan plan, DateOnly day)
    {
        if (plan.Worries is not { } worries)
        {
            return [];
        }

        var labels = new Labels(plan, day);

        return (from reader in PeopleKinds.Family(plan)
                let read = Read(worries, labels.OfWorries(worries), labels, reader)
                let strengths = plan.Strengths is { } list ? Read(list, labels.OfStrengths(list), labels, reader) : 0
                where strengths < read
                orderby strengths - read
                select DiagnosticCatalog.FewerStrengths(worries.At.Source, worries.At.Span, reader.Name, read, strengths))
            .Take(1);
    }

    static int Read(ProseList list, Label label, Labels labels, Person reader) =>
        list.Items.Count(item => labels.Part(label, item.SeenBy).Holds(reader));
}
