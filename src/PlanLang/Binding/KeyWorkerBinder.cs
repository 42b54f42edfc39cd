using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The line <c>key worker: Dana</c>.</summary>
static class KeyWorkerBinder
{
    /// <summary>Somebody of the team; null where the line is missing or names nobody of it, which is reported.</summary>
    public static Person? Bind(PlanHead head, BindingContext context)
    {
        if (head.Block is not { Word: "plan" } plan)
        {
            return null;
        }

        var line = plan.Line("key worker");
        if (line is null && !plan.Syntax.Lines.OfType<SkippedSyntax>().Any())
        {
            context.Report(DiagnosticCatalog.KeyWorkerMissing(context.Source, plan.Syntax.KeywordSpan, Example(context.Scope)));
        }

        return line?.Value is NameSyntax name ? OfTeam(name, context) : null;
    }

    static Person? OfTeam(NameSyntax name, BindingContext context)
    {
        var person = Lookup.Person(name, context);
        if (person is { Side: Side.Family })
        {
            context.Report(DiagnosticCatalog.KeyWorkerNotInTeam(context.Source, name.Span));

            return null;
        }

        return person;
    }

    static string Example(Scope scope) =>
        scope.Everybody.FirstOrDefault(person => person.Side == Side.Team)?.Name ?? "Dana";
}
