using System.Text.RegularExpressions;
using PlanLang.Syntax;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Grammar;

public partial class EbnfTests
{
    static readonly ImmutableArray<string> Lines = [.. Repository.Read("grammar/planlang.ebnf").Split('\n')];

    static ImmutableArray<string> Quoted =>
    [
        .. Repository.Files("src/PlanLang/Parsing", "*Grammar.cs")
            .SelectMany(path => Rule().Matches(Repository.Read(path)))
            .Select(match => match.Groups[1].Value),
    ];

    [Fact]
    public void EveryRuleOfTheParserIsALineOfTheGrammar()
    {
        Assert.NotEmpty(Quoted);
        Assert.Empty(Quoted.Except(Lines));
    }

    [Fact]
    public void EverySentenceRuleOfTheGrammarIsQuotedByTheParser()
    {
        var sentences = Lines.SkipWhile(line => line != "(* Inside a line *)").Where(line => line.EndsWith(" ;", StringComparison.Ordinal));

        Assert.Empty(sentences.Except(Quoted));
    }

    [Fact]
    public void EveryKeywordStandsInTheGrammar()
    {
        var text = string.Join('\n', Lines);

        Assert.All(Keywords.All.Where(keyword => keyword.Word.Length > 0), keyword => Assert.Contains($"\"{keyword.Word}\"", text));
    }

    [Fact]
    public void EveryKeywordStandsInTheRuleOfEachOfItsBlocks() => Findings.None(
        from keyword in Keywords.All
        where keyword.Word.Length > 0
        from block in keyword.In
        where block != Keywords.Text
        let rule = block == Keywords.File ? $"{keyword.Word} block = " : $"{block} line = "
        let own = block == Keywords.File ? "" : $"{block} block = "
        where !Lines.Any(line => IsRule(line, rule, own) && Holds(line, keyword.Word))
        select $"'{keyword.Word}' is missing behind: {rule}");

    static bool Holds(string line, string word) =>
        line.Contains($"\"{word}\"", StringComparison.Ordinal) || line.Contains($" {word} block", StringComparison.Ordinal);

    static bool IsRule(string line, string rule, string own) =>
        line.StartsWith(rule, StringComparison.Ordinal) || (own.Length > 0 && line.StartsWith(own, StringComparison.Ordinal));

    [GeneratedRegex(@"^\s*// (\w[\w ]* = .* ;)$", RegexOptions.Multiline)]
    private static partial Regex Rule();
}
