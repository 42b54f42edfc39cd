using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Which measure has a status.</summary>
static class StatusLookup
{
    /// <summary>The status of a measure that the line names; null, and reported, where the measure has no such status.</summary>
    public static FoundStatus? In(Measure measure, StatusKind kind, NameSyntax status, BindingContext context)
    {
        if (Written(kind, status.Text) is { } written)
        {
            return new FoundStatus(measure, written);
        }

        ReportUnknown(status, kind.Statuses, context);

        return null;
    }

    /// <summary>The only measure with that status; null, and reported, where none or several have it.</summary>
    /// <param name="status">What somebody is.</param>
    /// <param name="who">The words for the subject, for a line that can be pasted.</param>
    /// <param name="context">Knows the measures.</param>
    public static FoundStatus? Find(NameSyntax status, string who, BindingContext context)
    {
        var found = Measures(context)
            .Select(measure => measure.Kind is StatusKind kind && Written(kind, status.Text) is { } written
                ? new FoundStatus(measure, written)
                : null)
            .OfType<FoundStatus>()
            .ToImmutableArray();
        if (found is [var only])
        {
            return only;
        }

        Report(status, found, who, context);

        return null;
    }

    static void Report(NameSyntax status, ImmutableArray<FoundStatus> found, string who, BindingContext context)
    {
        if (found is [var first, ..])
        {
            context.Report(DiagnosticCatalog.StatusOfSeveralMeasures(
                context.Source, status.Span, first.Measure.Name, $"{first.Measure.Name} of {who} is {first.Status}"));
        }
        else
        {
            var known = Measures(context).Select(measure => measure.Kind).OfType<StatusKind>().SelectMany(kind => kind.Statuses);
            ReportUnknown(status, [.. known], context);
        }
    }

    static void ReportUnknown(NameSyntax status, ImmutableArray<string> known, BindingContext context)
    {
        if (!context.Scope.Gaps.MayDeclare(status.Text))
        {
            context.Report(DiagnosticCatalog.UnknownStatus(
                context.Source, status.Span, known, Spelling.Closest(status.Text, known)));
        }
    }

    static string? Written(StatusKind kind, string status) =>
        kind.Statuses.FirstOrDefault(known => Names.Same(known, status));

    static IEnumerable<Measure> Measures(BindingContext context) => context.Scope.Measures.Values.OfType<Measure>();
}
