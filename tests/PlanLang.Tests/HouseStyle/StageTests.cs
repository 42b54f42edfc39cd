using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.HouseStyle;

public partial class StageTests
{
    [Fact]
    public void EveryFolderOfTheLibraryIsAStage() =>
        Findings.None(SourceFile.Library.Select(Stages.Of).OfType<string>().Distinct().Except(Stages.InOrder));

    [Fact]
    public void NamespacesAreFolders() =>
        Findings.None(
            from file in SourceFile.Product
            from space in file.OfKind<BaseNamespaceDeclarationSyntax>()
            where space.Name.ToString() != file.ExpectedNamespace
            select file.Finding(space, $"the namespace should be {file.ExpectedNamespace}"));

    [Fact]
    public void AStageUsesOnlyTheStagesAboveIt() =>
        Findings.None(
            from file in SourceFile.Library
            let stage = Stages.Of(file)
            where stage is not null
            from name in file.Root.DescendantNodes()
            where name is NameSyntax or MemberAccessExpressionSyntax
            let used = StageNamedBy().Match(name.ToString()).Groups["stage"].Value
            where used.Length > 0 && !Stages.MayUse(stage, used)
            select file.Finding(name, $"{stage} comes before {used}"));

    [Fact]
    public void NoStageKnowsTheFacade() =>
        Findings.None(
            from file in SourceFile.Library
            where Stages.Of(file) is not null
            from name in file.OfKind<IdentifierNameSyntax>()
            where name.Identifier.Text == "PlanLanguage"
            select file.Finding(name, "the facade uses the stages, not the other way round"));

    [GeneratedRegex(@"^PlanLang\.(?<stage>\w+)$")]
    private static partial Regex StageNamedBy();
}
