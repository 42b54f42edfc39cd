using PlanLang.Parsing;
using PlanLang.Syntax;
using PlanLang.Text;

namespace PlanLang.Tests.Parsing;

public class ConditionTests
{
    public static TheoryData<string> All => Sentences.All;

    [Theory, MemberData(nameof(All))]
    public void EverySentenceOfTheLanguageIsRead(string sentence)
    {
        var condition = PlanParser.ParseCondition(SourceText.From(sentence));

        Assert.NotNull(condition);
        Assert.Equal(new TextSpan(0, sentence.Length), condition.Span);
    }

    [Theory, MemberData(nameof(All))]
    public void LetterCaseBlanksAndAFullStopDoNotMatter(string sentence)
    {
        var loose = $"  {sentence.ToUpperInvariant().Replace(" ", "   ")}. ";

        var condition = PlanParser.ParseCondition(SourceText.From(loose));

        Assert.NotNull(condition);
    }

    [Theory]
    [InlineData("attendance of Kai is at least 90%", typeof(ValueConditionSyntax))]
    [InlineData("no asb incidents for 8 weeks", typeof(CountConditionSyntax))]
    [InlineData("calm home of Kai is up by at least 3 since the start", typeof(ChangeConditionSyntax))]
    [InlineData("Leanne is in work", typeof(StatusConditionSyntax))]
    [InlineData("at least 2 children are in work", typeof(StatusConditionSyntax))]
    [InlineData("at least 2 goals are met", typeof(GoalsConditionSyntax))]
    [InlineData("at least 2 asb incidents in the last 4 weeks", typeof(CountConditionSyntax))]
    [InlineData("action bedtime was kept on at least 5 of the last 7 days", typeof(ActionKeptConditionSyntax))]
    [InlineData("Leanne agrees", typeof(AgreesConditionSyntax))]
    [InlineData("Leanne agrees or Kai agrees", typeof(JoinedConditionSyntax))]
    public void ASentenceIsDecidedByItsFirstWords(string sentence, Type kind)
    {
        var condition = PlanParser.ParseCondition(SourceText.From(sentence));

        Assert.IsType(kind, condition);
    }

    [Fact]
    public void AnAndThatBelongsToARangeDoesNotJoin()
    {
        const string Sentence = "between 1 and 3 exclusions of Kai in Spring 2026 and goals school and calm are met";

        var condition = PlanParser.ParseCondition(SourceText.From(Sentence));

        var joined = Assert.IsType<JoinedConditionSyntax>(condition);
        Assert.Equal([typeof(CountConditionSyntax), typeof(GoalsConditionSyntax)], joined.Parts.Select(part => part.GetType()));
    }
}
