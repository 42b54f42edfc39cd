using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.HouseStyle;

public class CodeTests
{
    [Fact]
    public void NothingIsForgivenForBeingNull() =>
        Findings.None(
            from file in SourceFile.Product
            from forgiving in file.OfKind<PostfixUnaryExpressionSyntax>()
            where forgiving.IsKind(SyntaxKind.SuppressNullableWarningExpression)
            select file.Finding(forgiving, $"{forgiving}"));

    [Fact]
    public void NoParameterIsAFlag() =>
        Findings.None(
            from file in SourceFile.Product
            from method in Measures.Parameters(file)
            from parameter in method.Parameters
            where parameter.Type?.ToString() is "bool" or "bool?"
            select file.Finding(parameter, $"'{parameter}' wants two methods or an enum"));

    [Theory]
    [InlineData(@"\bTO[D]O\b|\bFIXM[E]\b|\bHAC[K]\b")]
    [InlineData(@"#[r]egion|#[p]ragma|SuppressMessag[e]")]
    public void NothingIsLeftForLater(string pattern) => Findings.None(Lines(SourceFile.All, pattern));

    [Theory]
    [InlineData(@"\bDateTime(Offset)?\.(Now|UtcNow|Today)\b")]
    [InlineData(@"\bConsole\.")]
    [InlineData(@"\bCurrent(UI)?Culture\b")]
    [InlineData(@"\bEnvironment\.")]
    [InlineData(@"\bnew Random\b|\bRandom\.Shared\b|\bNewGuid\b")]
    [InlineData(@"\bStopwatch\b|\bTimeProvider\b")]
    public void TheLibraryKnowsNothingOfTheMachine(string pattern) => Findings.None(Lines(SourceFile.Library, pattern));

    static IEnumerable<string> Lines(IEnumerable<SourceFile> files, string pattern) =>
        from file in files
        from line in file.Root.GetText().Lines
        where Regex.IsMatch(line.ToString(), pattern, RegexOptions.CultureInvariant)
        select $"{file.Path}:{line.LineNumber + 1}: {line.ToString().Trim()}";
}
