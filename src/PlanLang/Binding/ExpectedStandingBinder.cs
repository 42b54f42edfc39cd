using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Binding;

/// <summary>The end of an expectation: <c>is under way</c>, <c>is not met</c>, or nothing, which means <c>is met</c>.</summary>
static class ExpectedStandingBinder
{
    /// <summary>The whole expectation; null, and reported, where its kind of thing never stands so.</summary>
    public static ExpectedStanding? Bind(
        ExpectedThing of, ExpectableKind kind, ExpectationSyntax syntax, BindingContext context)
    {
        var at = context.At(syntax.Span);
        if (syntax.Standing?.Number is { } number && kind.Kind == ExpectedKind.Score)
        {
            return new ExpectedStanding(of, Polarity.Is, DecimalWording.TwoPlaces(number), at);
        }

        if (syntax.Standing?.Pounds is { } pounds && kind.Kind == ExpectedKind.Result)
        {
            return new ExpectedStanding(of, Polarity.Is, StatusWording.Paid(pounds), at);
        }

        var words = syntax.Standing switch
        {
            null => new NameSyntax("met", syntax.What.Span),
            { Words: { } written } => written,
            { Span: var span } => new NameSyntax(context.Source[span], span),
        };

        return StandingBinder.Bind(words, syntax.Standing?.Polarity ?? Polarity.Is, kind.Article, kind.Standings, context) is { } known
            ? new ExpectedStanding(of, known.Polarity, kind.Standings[known.Status], at)
            : null;
    }
}
