using PlanLang.Readability;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Readability;

public class WordListTests
{
    public static TheoryData<string> Lists => [.. EmbeddedText.Names("words/").Select(name => name["words/".Length..^".txt".Length])];

    [Theory]
    [MemberData(nameof(Lists))]
    public void AListSaysWhereItComesFromAndIsInOrder(string list)
    {
        var words = WordList.Read(list).Select(line => line.Word).ToList();

        Assert.Contains("# Source:", EmbeddedText.Read($"words/{list}.txt"), StringComparison.Ordinal);
        Assert.Equal(words.Distinct(), words);
    }

    [Theory]
    [InlineData("jargon")]
    [InlineData("plainer")]
    [InlineData("blame")]
    public void NoPlainerWordIsOnAListItself(string list) =>
        Findings.None(from line in WordList.Read(list)
                      from book in new[] { "jargon", "plainer", "blame" }
                      from found in PhraseBook.Read(book).Find(TextWord.In(line.Value))
                      select $"{list}: {line.Word} = {line.Value}: '{line.Value[found.Span.Start..found.Span.End]}' is on the list {book}");
}
