using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlanLang.Diagnostics;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.HouseStyle;

/// <summary>The list of all messages by which libraries name those that they raise.</summary>
public class CheckListTests
{
    [Fact]
    public void TheListIsMadeFromTheCatalogAndTheTitlesOfThePages() => KeptFile.Verify(
        "src/PlanLang/Data/checks.txt",
        string.Concat(
            from file in SourceFile.Library
            where file.Path.StartsWith("src/PlanLang/Diagnostics/DiagnosticCatalog", StringComparison.Ordinal)
            from method in file.OfKind<MethodDeclarationSyntax>()
            where method.ReturnType.ToString() == "Diagnostic"
            let text = method.ToString()
            where text.Contains("\"PL", StringComparison.Ordinal)
            let code = text.Substring(text.IndexOf("\"PL", StringComparison.Ordinal) + 1, 6)
            orderby code
            select $"{code} {SeverityIn(text)}: {TitleOf(code)}\n"));

    [Fact]
    public void NoTwoWarningsHaveOneTitle() =>
        Assert.Equal(KnownCheck.Warnings.Count(), KnownCheck.Warnings.Select(check => check.Words).Distinct().Count());

    [Fact]
    public void ATitleOfAWarningCanStandInAListOfNames() =>
        Findings.None(KnownCheck.Warnings.Where(check => check.Words.Contains(',')).Select(check => check.Words));

    /// <summary>What depends on more than the words is a warning at first.</summary>
    static string SeverityIn(string method) =>
        method.Contains("Severity.Error", StringComparison.Ordinal) ? "error"
        : method.Contains("Severity.Information", StringComparison.Ordinal) ? "information"
        : "warning";

    static string TitleOf(string code) => Repository.Read($"grammar/diagnostics/{code}.md").Split('\n')[0][$"# {code}: ".Length..];
}
