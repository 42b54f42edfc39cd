using System.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Whom a condition speaks of.</summary>
static class SubjectBinder
{
    /// <summary>The subject, the family where nobody is named; null for an unknown person, which is reported.</summary>
    public static Subject? Bind(SubjectSyntax? syntax, BindingContext context)
    {
        switch (syntax)
        {
            case null:
                return new FamilySubject();
            case NamedSubjectSyntax named:
                return Lookup.Person(named.Name, context) is { } person ? new PersonSubject(person) : null;
            case QuantifiedSubjectSyntax quantified:
                AskAges(quantified, context);
                return Bind(quantified);
            default:
                throw new UnreachableException();
        }
    }

    static Subject Bind(QuantifiedSubjectSyntax syntax) => syntax.Quantity switch
    {
        SubjectQuantity.Each => new QuantifiedSubject(new AllQuantifier(), syntax.Kind),
        SubjectQuantity.Any => new QuantifiedSubject(new AnyQuantifier(), syntax.Kind),
        SubjectQuantity.AtLeast => new QuantifiedSubject(new AtLeastQuantifier(syntax.Count), syntax.Kind),
        _ => new TogetherSubject(syntax.Kind),
    };

    static void AskAges(QuantifiedSubjectSyntax syntax, BindingContext context)
    {
        if (syntax.Kind is PeopleKind.Child or PeopleKind.Adult)
        {
            BirthDates.Ask(syntax.Span, context);
        }
    }
}
