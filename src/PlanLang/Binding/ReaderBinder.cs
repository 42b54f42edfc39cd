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
        var line = Block.Line(lines, Keywords.SeenBy.Word);

        return line is null
            ? null
            : new SeenBy([.. NamesOf(line.Value).Select(name => Reader(name, context)).OfType<Reader>()], context.At(line.Span));
    }

    static ImmutableArray<NameSyntax> NamesOf(ValueSyntax? value) => value is NamesSyntax names ? names.Names : [];

    static Reader? Reader(NameSyntax name, BindingContext context)
    {
        var readers = new ReaderNames(context.Scope.Everybody, context.Scope.Groups.Values);
        var reader = readers.Find(name.Text);
        if (reader is KindReader { Kind: ReaderKind.Adults or ReaderKind.Children })
        {
            BirthDates.Ask(name.Span, context);
        }
        else if (reader is null && !context.Scope.Gaps.MayDeclare(name.Text))
        {
            context.Report(DiagnosticCatalog.UnknownReader(
                context.Source, name.Span, Spelling.Closest(name.Text, readers.All)));
        }

        return reader;
    }
}
