using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Units that only a calendar can count, where no calendar does.</summary>
static class CalendarNeeds
{
    /// <summary>Warns where the calendars of one of these people cannot count the unit; null stands for nobody in particular.</summary>
    public static void Check(TimeUnit unit, IEnumerable<Person?> people, TextSpan span, BindingContext context)
    {
        var calendars = context.Scope.Calendars;
        if (people.Any(person => !Counts(CalendarChoice.For(calendars, person?.Facts.School), unit)))
        {
            Report(unit, span, context);
        }
    }

    /// <summary>Warns where no calendar of the plan can count the unit of a recurrence.</summary>
    public static void Check(Recurrence? every, TextSpan span, BindingContext context)
    {
        if (every is not null && !context.Scope.Calendars.Any(calendar => Counts(calendar, every.Period.Unit)))
        {
            Report(every.Period.Unit, span, context);
        }
    }

    /// <summary>Warns, unless the calendar may stand in a library that is missing.</summary>
    public static void Report(TimeUnit unit, TextSpan span, BindingContext context)
    {
        if (unit.NeedsCalendar() && context.Scope.Gaps.Elsewhere == Elsewhere.Nowhere)
        {
            context.Report(DiagnosticCatalog.UnitNeedsCalendar(context.Source, span, unit.Plural()));
        }
    }

    static bool Counts(Calendar calendar, TimeUnit unit) => unit switch
    {
        TimeUnit.WorkingDay => calendar.Region is not null,
        _ => !unit.NeedsCalendar() || !calendar.Terms.IsEmpty,
    };
}
