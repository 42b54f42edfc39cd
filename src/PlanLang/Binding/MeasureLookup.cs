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

        var alike = measures.Keys.FirstOrDefault(known => PluralNames.Differ(known, name.Text));
        if (alike is not null)
        {
            return measures.TryFind(alike, out measure) ? measure : null;
        }

        ReportUnknown(name, context);

        return null;
    }

    static void ReportUnknown(NameSyntax name, BindingContext context)
    {
        var closest = Spelling.Closest(name.Text, context.Scope.Measures.Keys);
        var declaredElsewhere = context.Scope.Gaps.MayDeclare(name.Text) || context.Scope.Gaps.LibraryMissing;
        if (closest is not null || !declaredElsewhere)
        {
            context.Report(DiagnosticCatalog.UnknownMeasure(context.Source, name.Span, closest));
        }
    }
}
