using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Lines of the family and the team: <c>Kai: Kai Harper, son, born 12 June 2011</c>.</summary>
static class PersonBinder
{
    static readonly ImmutableArray<string> DetailWords =
        ["address", "phone", "post", "parental responsibility", "interpreter"];

    /// <summary>Somebody with what their own line says.</summary>
    public static Person Declare(Block block, Side side, BindingContext context)
    {
        NameRules.Check(block.Syntax.Name, context);
        var name = block.Name ?? "";
        if (block.Syntax.Value is not PersonSyntax syntax)
        {
            return new Person(name, name, null, side, PersonFacts.None, null, block.At);
        }

        var plain = PlainFacts(syntax, side, name, context);
        var facts = syntax.Facts.Aggregate(PersonFacts.None, (facts, fact) => With(facts, fact, context));

        return new Person(
            name,
            context.Source[syntax.FullName.Span],
            plain.ElementAtOrDefault(0),
            side,
            facts with { Agency = plain.ElementAtOrDefault(1) },
            null,
            block.At);
    }

    /// <summary>
    /// Adds what stands under the line. Readers named there are the people as <see cref="Declare"/> gave them: compare
    /// people by name.
    /// </summary>
    public static Person Complete(Person person, Block block, BindingContext context) => person with
    {
        Facts = person.Facts with
        {
            NoGoalBecause = ProseBinder.Line(block.Line("no goal because"), context),
            Details = [.. block.Statements.Select(line => Detail(line, context)).OfType<Detail>()],
        },
        SeenBy = ReaderBinder.SeenBy(block.Syntax.Lines, context),
    };

    static Detail? Detail(StatementSyntax line, BindingContext context) =>
        DetailWords.Contains(line.Keyword.Word) && ProseBinder.Line(line, context) is { } text
            ? new Detail(line.Keyword.Word, text)
            : null;

    /// <summary>The role, and in the team the agency behind it.</summary>
    static ImmutableArray<string> PlainFacts(PersonSyntax syntax, Side side, string name, BindingContext context)
    {
        var plain = syntax.Facts.OfType<PlainFactSyntax>().ToImmutableArray();
        var most = side == Side.Family ? 1 : 2;
        foreach (var extra in plain.Skip(most))
        {
            context.Report(DiagnosticCatalog.PlainFactTwice(
                context.Source, extra.Span, name, EverydayFacts.Meant(context.Source[extra.Span])));
        }

        return [.. plain.Take(most).Select(fact => context.Source[fact.Span])];
    }

    static PersonFacts With(PersonFacts facts, PersonFactSyntax fact, BindingContext context) => fact switch
    {
        BornFactSyntax born => facts with { Born = DateBinder.Day(born.Date, context) },
        WordFactSyntax { Kind: "at" } at => facts with { School = context.Source[at.Text.Span] },
        WordFactSyntax { Kind: "speaks" } speaks => facts with { Speaks = context.Source[speaks.Text.Span] },
        WordFactSyntax { Kind: "reads" } reads => facts with { Reads = context.Source[reads.Text.Span] },
        FixedFactSyntax { Words: EverydayFacts.Elsewhere } => facts with { LivesElsewhere = true },
        PlainFactSyntax when EverydayFacts.Meant(context.Source[fact.Span]) == EverydayFacts.Elsewhere => facts with { LivesElsewhere = true },
        FixedFactSyntax { Words: "large print" } => facts with { Format = ReadingFormat.LargePrint },
        FixedFactSyntax { Words: "easy read" } => facts with { Format = ReadingFormat.EasyRead },
        _ => facts,
    };
}
