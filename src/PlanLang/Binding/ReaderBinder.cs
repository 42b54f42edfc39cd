using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Lines <c>seen by: team, Leanne</c>.</summary>
static class ReaderBinder
{
    /// <summary>
    /// The line among those under a block or text; null where there is none. One that could not be read shows the text to
    /// nobody: what was meant for few is never shown to more.
    /// </summary>
    public static SeenBy? SeenBy(ImmutableArray<LineSyntax> lines, BindingContext context)
    {
        var line = lines.OfType<StatementSyntax>().FirstOrDefault(line => line.Keyword.Word == Keywords.SeenBy.Word);

        return line is null
            ? null
            : new SeenBy([.. NamesOf(line.Value).Select(name => Reader(name, context)).OfType<Reader>()], context.At(line.Span));
    }

    static ImmutableArray<NameSyntax> NamesOf(ValueSyntax? value) => value is NamesSyntax names ? names.Names : [];

    static Reader? Reader(NameSyntax name, BindingContext context)
    {
        var reader = Find(name.Text, context.Scope);
        if (reader is KindReader { Kind: ReaderKind.Adults or ReaderKind.Children })
        {
            BirthDates.Ask(name.Span, context);
        }
        else if (reader is null && !context.Scope.Gaps.MayDeclare(name.Text))
        {
            context.Report(DiagnosticCatalog.UnknownReader(
                context.Source, name.Span, Spelling.Closest(name.Text, Known(context.Scope))));
        }

        return reader;
    }

    static Reader? Find(string name, Scope scope) => ReaderKinds.Of(name) switch
    {
        { } kind => new KindReader(kind),
        _ when scope.People.TryFind(name, out var person) => new PersonReader(person),
        _ when scope.Groups.TryFind(name, out var group) => new GroupReader(group),
        _ => Agencies(scope).FirstOrDefault(agency => Names.Same(agency, name)) is { } agency ? new AgencyReader(agency) : null,
    };

    static IEnumerable<string> Known(Scope scope) =>
        [.. scope.People.Keys, .. scope.Groups.Keys, .. Agencies(scope), .. ReaderKinds.Words];

    static IEnumerable<string> Agencies(Scope scope) => scope.Everybody.Select(person => person.Facts.Agency).OfType<string>();
}
