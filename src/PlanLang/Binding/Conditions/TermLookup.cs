using System.Globalization;
using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Terms by name.</summary>
static class TermLookup
{
    /// <summary>The term as its calendar writes it; null for one that is unknown or of several calendars, which is reported.</summary>
    public static TermTimeframe? Find(TermTimeframe term, TextSpan span, ImmutableArray<Person?> people, BindingContext context)
    {
        var calendars = context.Scope.Calendars;
        var known = calendars.Where(calendar => calendar.TermNamed(term.Name) is not null).ToImmutableArray();
        if (known.IsEmpty)
        {
            ReportUnknown(term.Name, NameIn(span, term.Name, context.Source), context);

            return null;
        }

        if (known.Length > 1 && people.Any(person => CalendarChoice.For(calendars, person?.Facts.School).Terms.IsEmpty))
        {
            context.Report(DiagnosticCatalog.TermOfSeveralCalendars(
                context.Source,
                span,
                term.Name,
                string.Join(", ", known.Select(calendar => $"{calendar.TermNamed(term.Name)?.Window} in '{calendar.Name}'"))));

            return null;
        }

        return new TermTimeframe(known[0].TermNamed(term.Name)?.Name ?? term.Name);
    }

    /// <summary>The words of the name alone, without <c>in</c> before them.</summary>
    static TextSpan NameIn(TextSpan span, string name, SourceText source) =>
        source[span].EndsWith(name, StringComparison.Ordinal) ? span with { Start = span.End - name.Length } : span;

    static void ReportUnknown(string name, TextSpan span, BindingContext context)
    {
        var terms = context.Scope.Calendars.SelectMany(calendar => calendar.Terms).Select(term => term.Name).ToImmutableArray();
        var closest = Month(name, context.Scope.Start) ?? Spelling.Closest(name, terms) ?? terms.FirstOrDefault(term => Names.Same(FirstWord(term), FirstWord(name)));
        if (!context.Scope.Gaps.MayDeclareShared(name, closest))
        {
            context.Report(DiagnosticCatalog.UnknownTerm(context.Source, span, closest));
        }
    }

    /// <summary>A month says its year, or it is a name as good as another.</summary>
    static string? Month(string name, DateOnly start) => DateWords.Months.FirstOrDefault(month => Names.Same(month, name)) is { } month
        ? string.Create(CultureInfo.InvariantCulture, $"{month} {start.Year}")
        : null;

    static string FirstWord(string name) => name.Split(' ')[0];
}
