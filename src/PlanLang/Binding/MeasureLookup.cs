using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Finds measures, with or without the plural ending of the last word.</summary>
static class MeasureLookup
{
    /// <summary>The measure; null for one that is unknown, which is reported, or broken, which has been.</summary>
    public static Measure? Find(NameSyntax name, BindingContext context)
    {
        var measures = context.Scope.Measures;
        if (measures.TryFind(name.Text, out var measure))
        {
            return measure;
        }

        if (PluralNames.Of(name.Text).FirstOrDefault(measures.Contains) is { } alike)
        {
            return measures.TryFind(alike, out measure) ? measure : null;
        }

        ReportUnknown(name, context);

        return null;
    }

    /// <summary>Whether a measure has that name, with or without the ending of the plural.</summary>
    public static bool IsKnown(string name, Scope scope) =>
        scope.Measures.Contains(name) || PluralNames.Of(name).Any(scope.Measures.Contains);

    static void ReportUnknown(NameSyntax name, BindingContext context)
    {
        var closest = Spelling.Closest(name.Text, context.Scope.Measures.Keys);
        if (!context.Scope.Gaps.MayDeclareShared(name.Text, closest))
        {
            context.Report(DiagnosticCatalog.UnknownMeasure(context.Source, name.Span, closest));
        }
    }
}
