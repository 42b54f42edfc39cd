using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Possible breaches after which nobody has been reached yet.</summary>
static class ContactsDue
{
    static readonly Duration OneWorkingDay = new(1, TimeUnit.WorkingDay);

    /// <summary>
    /// One a breach, from its day on until a contact of that day or a later one is known; the date is the
    /// working day after it, by weekdays where no calendar tells the bank holidays.
    /// </summary>
    public static IEnumerable<Attention> Of(Standpoint at)
    {
        var lastContact = at.Seen(at.Memory.Entries.Contacts).LastOrDefault()?.Day;

        return at.Seen(at.Memory.Entries.Breaches)
            .Where(breach => lastContact is not { } contact || contact < breach.Day)
            .Select(breach => new Attention(AttentionKind.ContactDue, Place(breach.Evidence), "", DueDay.After(breach.Day, OneWorkingDay, at.Plan.CalendarFor(null))));
    }

    static Location Place(Evidence evidence) => new(evidence.Source, evidence.Source.Line(evidence.Line));
}
