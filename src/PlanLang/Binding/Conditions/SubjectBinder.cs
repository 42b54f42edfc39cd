using System.Diagnostics;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Wording;

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
            case SameSubjectSyntax same:
                return Same(same, context);
            case QuantifiedSubjectSyntax quantified:
                AskAges(quantified, context);
                return Bind(quantified);
            default:
                throw new UnreachableException();
        }
    }

    /// <summary>Whom a list looks at one by one: <c>for any child</c>.</summary>
    public static QuantifiedSubject? Several(QuantifiedSubjectSyntax? syntax, BindingContext context)
    {
        if (syntax is null)
        {
            return null;
        }

        AskAges(syntax, context);

        return Bind(syntax) as QuantifiedSubject;
    }

    static SameSubject? Same(SameSubjectSyntax syntax, BindingContext context)
    {
        if (context.Same == syntax.Kind)
        {
            return new SameSubject(syntax.Kind);
        }

        context.Report(DiagnosticCatalog.NobodyTheSame(
            context.Source,
            syntax.Span,
            context.Same is { } kind ? $"the {SubjectWording.Singular(kind)}" : null,
            SubjectWording.Singular(syntax.Kind)));

        return null;
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
