using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.HouseStyle;

public class PackageTests
{
    [Theory]
    [InlineData("Sprache", "src/PlanLang/Parsing/")]
    [InlineData("Scriban", "src/PlanLang/Rendering/")]
    [InlineData("Markdig", "src/PlanLang/Rendering/")]
    [InlineData("Microsoft.Extensions.FileSystemGlobbing", "src/PlanLang/Files/")]
    [InlineData("System.CommandLine", "src/PlanLang.Cli/")]
    [InlineData("Spectre.Console", "src/PlanLang.Cli/")]
    public void APackageIsSeenByOneFolder(string package, string folder) =>
        Findings.None(
            from file in SourceFile.Product
            where !file.Path.StartsWith(folder, StringComparison.Ordinal)
            from name in file.OfKind<NameSyntax>()
            where name.ToString() == package
            select file.Finding(name, $"only {folder} sees {package}"));

    [Fact]
    public void OnlyTheFilesFolderOpensFiles() =>
        Findings.None(
            from file in SourceFile.Library
            where Stages.Of(file) != "Files"
            from call in file.OfKind<MemberAccessExpressionSyntax>()
            where call.Parent is InvocationExpressionSyntax && call.Expression.ToString() is "File" or "Directory"
            select file.Finding(call, "only src/PlanLang/Files/ opens files"));
}
