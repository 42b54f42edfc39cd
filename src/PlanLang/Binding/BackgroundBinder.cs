using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The lines <c>earlier plan</c> and <c>assessment</c> of a plan's head.</summary>
static class BackgroundBinder
{
    public static Background Bind(Block? head, BindingContext context) => new(
        [.. head?.Value<NamesSyntax>("earlier plan")?.Names.Select(name => name.Text) ?? []],
        head?.Value<DatedTextSyntax>("assessment") is { Text: { } title } dated && DateBinder.Day(dated.Date, context) is { } day
            ? new DatedTitle(day, context.Source[title.Span])
            : null);
}
