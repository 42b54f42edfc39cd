using PlanLang.Parsing;
using PlanLang.Syntax;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Grammar;

public class KeywordTests
{
    [Fact]
    public void TheTableOfKeywordsIsTheOneTheParserUses() => KeptFile.Verify("grammar/keywords.json", KeywordsJson.Text);

    [Fact]
    public void EveryKeywordSaysWhatItMeansInOneSentence() =>
        Assert.All(Keywords.All, keyword => Assert.Matches(@"^[A-Z][^\n]*\.$", keyword.Meaning));

    [Fact]
    public void EveryBlockAKeywordStandsInIsOne()
    {
        var blocks = Keywords.All.Select(keyword => keyword.Word).Concat([Keywords.File, Keywords.Person, Keywords.Text]).ToHashSet();

        Assert.Empty(Keywords.All.SelectMany(keyword => keyword.In).Except(blocks));
    }

    [Fact]
    public void EverySnippetIsReadWhereItsKeywordStands() => Assert.All(Keywords.All, keyword =>
    {
        var file = PlanParser.Parse(SourceText.From(Snippets.InPlace(keyword)));

        Assert.Empty(file.Diagnostics);
    });
}
