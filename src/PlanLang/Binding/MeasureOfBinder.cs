using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The line <c>of:</c> of a measure.</summary>
static class MeasureOfBinder
{
    /// <summary>Of whom it is recorded; null where a mistake has been reported.</summary>
    public static MeasureSubject? Bind(Block block, BindingContext context)
    {
        if (block.Line("of") is { } line)
        {
            return Bind(line.Value, context);
        }

        if (!block.Syntax.Lines.OfType<SkippedSyntax>().Any())
        {
            context.Report(DiagnosticCatalog.MeasureOfNobody(context.Source, block.At.Span));
        }

        return null;
    }

    static MeasureSubject? Bind(ValueSyntax? of, BindingContext context)
    {
        switch (of)
        {
            case OfFamilySyntax:
                return new FamilyTogether();
            case OfEachSyntax { Kind: PeopleKind.Person or PeopleKind.Parent } each:
                return new EachOfKind(each.Kind);
            case OfEachSyntax aged:
                BirthDates.Ask(aged.Span, context);
                return new EachOfKind(aged.Kind);
            case OfNamesSyntax names:
                var people = names.Names.Select(name => Lookup.Person(name, context)).OfType<Person>().ToImmutableArray();
                return people.IsEmpty ? null : new NamedPeople(people);
            default:
                return null;
        }
    }
}
