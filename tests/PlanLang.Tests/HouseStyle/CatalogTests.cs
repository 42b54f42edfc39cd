using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.HouseStyle;

public partial class CatalogTests
{
    const string CatalogFiles = "src/PlanLang/Diagnostics/DiagnosticCatalog";

    static ImmutableArray<SourceFile> Catalog { get; } = [.. SourceFile.Library.Where(IsCatalog)];

    static ImmutableArray<string> Codes { get; } = [.. Catalog.SelectMany(CodesIn)];

    static IEnumerable<string> Pages =>
        Repository.Files("grammar/diagnostics", "*.md").Select(path => Path.GetFileNameWithoutExtension(path));

    [Fact]
    public void EveryCodeIsUsedOnce() =>
        Findings.None(Codes.GroupBy(code => code).Where(uses => uses.Count() > 1).Select(uses => uses.Key));

    [Fact]
    public void CodesAscendInEachFile() =>
        Findings.None(Catalog.Where(file => !CodesIn(file).Order(StringComparer.Ordinal).SequenceEqual(CodesIn(file))).Select(file => file.Path));

    [Fact]
    public void EachFileHasAHundredOfItsOwn() =>
        Findings.None(
            from file in Catalog
            from code in CodesIn(file)
            group file.Path by code[..4] into hundred
            where hundred.Distinct().Count() > 1
            select $"{hundred.Key}xx: {string.Join(", ", hundred.Distinct())}");

    [Fact]
    public void EveryMethodOfTheCatalogSaysOneThing() =>
        Findings.None(
            from file in Catalog
            from method in file.OfKind<MethodDeclarationSyntax>()
            where method.ReturnType.ToString() == "Diagnostic" && method.Modifiers.Any(SyntaxKind.PublicKeyword)
            where CodesUnder(method).Count() != 1
            select file.Finding(method, $"{method.Identifier.Text} has {CodesUnder(method).Count()} codes"));

    [Fact]
    public void CodesAreWrittenInTheCatalogAlone() =>
        Findings.None(
            from file in SourceFile.Product
            where !IsCatalog(file)
            from code in CodesIn(file)
            select $"{file.Path}: {code}");

    [Fact]
    public void EveryCodeHasAPage() => Findings.None(Codes.Except(Pages));

    [Fact]
    public void EveryPageHasACode() => Findings.None(Pages.Except(Codes));

    static bool IsCatalog(SourceFile file) => file.Path.StartsWith(CatalogFiles, StringComparison.Ordinal);

    static IEnumerable<string> CodesIn(SourceFile file) => CodesUnder(file.Root);

    static IEnumerable<string> CodesUnder(SyntaxNode node) =>
        from literal in node.DescendantNodes().OfType<LiteralExpressionSyntax>()
        where literal.IsKind(SyntaxKind.StringLiteralExpression) && Code().IsMatch(literal.Token.ValueText)
        select literal.Token.ValueText;

    [GeneratedRegex(@"^PL\d{4}$")]
    private static partial Regex Code();
}
