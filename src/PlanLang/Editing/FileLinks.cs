using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>Words that name another file of the family.</summary>
/// <param name="Span">The words.</param>
/// <param name="Target">The file.</param>
public sealed record FileLinks(TextSpan Span, SourceText Target)
{
    /// <summary>The libraries and diaries that a plan or library names, as far as they were found.</summary>
    public static ImmutableArray<FileLinks> Of(EditedFamily family, SourceText source)
    {
        var head = family.SyntaxOf(source)?.Lines.OfType<StatementSyntax>().FirstOrDefault();
        var named = head?.Lines.OfType<StatementSyntax>() ?? [];

        return
        [
            .. family.UsesIn(source).Where(use => use.Kind == NameKind.Library && use.Role == NameRole.Used)
                .SelectMany(use => family.DeclarationsOf(use).Take(1).Select(other => new FileLinks(use.Span, other.Source))),
            .. from line in named
               where line.Keyword.Word == "records" && line.Value is NamesSyntax
               from name in ((NamesSyntax?)line.Value)?.Names ?? []
               from diary in family.Files.Records
               where diary.Path.EndsWith(name.Text.TrimStart('.', '/'), StringComparison.OrdinalIgnoreCase)
               select new FileLinks(name.Span, diary),
        ];
    }
}
