using PlanLang.Binding;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>Which other files a plan or library names.</summary>
static class OtherFiles
{
    /// <summary>The names behind <c>uses:</c>; none where there is no such line.</summary>
    public static ImmutableArray<NameSyntax> Libraries(FileSyntax file) => Names(file, "uses");

    /// <summary>The names and patterns behind <c>records:</c>; none where there is no such line.</summary>
    public static ImmutableArray<NameSyntax> Records(FileSyntax file) => Names(file, "records");

    static ImmutableArray<NameSyntax> Names(FileSyntax file, string word) => FileHead.Of(file)?.Value<NamesSyntax>(word)?.Names ?? [];
}
