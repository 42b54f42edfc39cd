using System.Diagnostics;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>What a condition measures, and of whom.</summary>
static class MeasuredBinder
{
    /// <summary>The measure with its subject; null where a mistake has been reported.</summary>
    public static Measured? Bind(MeasuredSyntax syntax, BindingContext context)
    {
        var measure = MeasureLookup.Find(syntax.Measure, context);
        if (measure is { Of: FamilyTogether } && syntax.Subject is NamedSubjectSyntax family && IsFamily(family, context))
        {
            context.Report(DiagnosticCatalog.FamilyOfFamilyMeasure(context.Source, family.Span, measure.Name));

            return null;
        }

        var subject = SubjectBinder.Bind(syntax.Subject, context);

        return measure is not null && subject is not null && MayBeOf(measure, subject, syntax, context)
            ? new Measured(AggregateOf(syntax.Aggregate), measure, subject)
            : null;
    }

    /// <summary>The words that everybody would write.</summary>
    static bool IsFamily(NamedSubjectSyntax subject, BindingContext context) =>
        Names.Fold(context.Source[subject.Span]) is "the family" or "family";

    static bool MayBeOf(Measure measure, Subject subject, MeasuredSyntax syntax, BindingContext context)
    {
        if (syntax.Subject is not null)
        {
            return MeasureSubjects.Check(measure, subject, syntax.Subject.Span, context);
        }

        if (measure.Of is FamilyTogether)
        {
            return true;
        }

        context.Report(DiagnosticCatalog.SubjectMissing(context.Source, syntax.Measure.Span, FittingForm.Of(measure), FittingForm.InLine(context.Source, syntax.Measure.Span, measure)));

        return false;
    }

    static Aggregate AggregateOf(AggregateSyntax? aggregate) => aggregate?.Word switch
    {
        null => Aggregate.Usual,
        "lowest" => Aggregate.Lowest,
        "highest" => Aggregate.Highest,
        "average" => Aggregate.Average,
        "total" => Aggregate.Total,
        _ => throw new UnreachableException(),
    };
}
