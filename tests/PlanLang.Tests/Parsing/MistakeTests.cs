using PlanLang.Parsing;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Parsing;

public class MistakeTests
{
    [Theory]
    [InlineData("goal: In school\n  [|met wen|]: Leanne agrees", "PL0101", "Write: met when: Leanne agrees")]
    [InlineData("[|famly|]\n  Kai: Kai Harper, son", "PL0101", "Write: family")]
    [InlineData("[|goals|]: In school", "PL0101", "Write: goal: In school")]
    [InlineData("goal: In school\n  [|signed by|]: Kai", "PL0103", "Put it under 'contract', two spaces further in than that line.")]
    [InlineData("goal: In school\n  [|by|] 17 July 2026", "PL0106", "Write: by: 17 July 2026")]
    [InlineData("[|goal|] school Kai is in school", "PL0107", "For example: goal school: Kai and Mia are in school every day")]
    [InlineData("goal: In school\n  [|by|]:", "PL0108", "For example: by: 17 July 2026")]
    [InlineData("goal: In school\n  by: [|06/01/2026|]", "PL0306", "Write: 6 January 2026, or: 1 June 2026")]
    [InlineData("goal: In school\n  by: 23 [|Januray|] 2026", "PL0302", "Write: 23 January 2026")]
    [InlineData("goal: In school\n  by: [|Monday|] 6 January 2026", "PL0305", "Write: Tuesday 6 January 2026, or mend the date if the weekday is right.")]
    [InlineData("goal: In school\n  met when: attendance of Kai is [|atleast|] 90%", "PL0113", "Write: attendance of Kai is at least 90%")]
    [InlineData("goal: In school\n  met when: no asb incidents for 8 [|weks|]", "PL0113", "Write: no asb incidents for 8 weeks")]
    [InlineData("goal: In school\n  met when: attendance of Kai is at [|lest|] 90%", "PL0113", "Write: attendance of Kai is at least 90%")]
    [InlineData("strengths\n  [|Kai is kind|]", "PL0110", "Write: - Kai is kind")]
    [InlineData("family\n  [|Leanne Harper|]", "PL0111", "Write the name that the plan uses, a colon, and the full name: Kai: Kai Harper, son, born 12 June 2011")]
    [InlineData("goal: In school\n  met when: Kai agrees and Mia agrees [|or|] Leanne agrees", "PL0115", "Write a list, one condition a line: met when all of")]
    [InlineData("[|## Goal|]: In school", "PL0101", "Write: Goal: In school")]
    [InlineData("goal: In school\n  action: Wake up\n    [|- who|]: Leanne", "PL0101", "Write: who: Leanne")]
    [InlineData("goal: In school\n  action: Wake up\n    [|responsible|]: Leanne", "PL0101", "Write: who: Leanne")]
    [InlineData("goal: In school\n  [|deadline|]: 17 July 2026", "PL0101", "Write: by: 17 July 2026")]
    [InlineData("goal: In school\n  [|by|] = 17 July 2026", "PL0106", "Write: by: 17 July 2026")]
    [InlineData("[|goal|] school; In school", "PL0107", "Write: goal school: In school")]
    [InlineData("[|goal|] school： In school", "PL0107", "Write: goal school: In school")]
    [InlineData("goal: In school\n  action: Wake up\n    when: [|weekly|]", "PL0120", "Write: every week")]
    [InlineData("goal: In school\n  action: Wake up\n    when: [|on school days|]", "PL0120", "Write: every school day")]
    [InlineData("stage: Start\n  visits: 3[|–|]5 times a week", "PL0120", "Write: 3 to 5 times a week")]
    [InlineData("goal: In school\n  met when: attendance of Kai is at least 90 [|percent|]", "PL0120", "Write: attendance of Kai is at least 90%")]
    [InlineData("goal: In school\n  met when: attendance of Kai [|>=|] 90%", "PL0120", "Write: attendance of Kai is at least 90%")]
    [InlineData("goal: In school\n  met when: attendance of Kai [|over|] 90%", "PL0120", "Write: attendance of Kai is more than 90%")]
    [InlineData("goal: In school\n  met when: Kai [|not|] in work", "PL0120", "Write: Kai is not in work")]
    [InlineData("reviews: every 6 weeks [|since|] 17 February 2026", "PL0120", "Write: every 6 weeks from 17 February 2026")]
    public void AMistakeIsReportedOnceAtTheExactWords(string marked, string code, string hint)
    {
        var (text, spans) = Marked.Parse(marked);

        var file = PlanParser.Parse(SourceText.From(text));

        var diagnostic = Assert.Single(file.Diagnostics);
        Assert.Equal((code, spans[0], hint), (diagnostic.Code, diagnostic.Span, diagnostic.Hint));
    }

    /// <summary>A word that could be read in another sense is no reason to offer nonsense.</summary>
    [Theory]
    [InlineData("Kai does not attend school")]
    [InlineData("Kai does not smoke for 8 weeks")]
    [InlineData("Kai has not been in trouble since the start")]
    [InlineData("goal school is met since the start")]
    [InlineData("Leanne does not agree")]
    public void NothingIsOfferedThatNobodyWouldSay(string condition)
    {
        var file = PlanParser.Parse(SourceText.From($"goal: In school\n  met when: {condition}"));

        var shown = string.Concat(file.Diagnostics.Select(one => $"{one.Message} {one.Hint}"));
        Assert.DoesNotContain("does is", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("has is", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("from the start", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void ABrokenLineLeavesItsNeighboursAlone()
    {
        const string Text = "goal: In school\n  bye: 17 July 2026\n    more\n  for: Kai\n  by: soon\ngoal: At home\n  whom: Kai\n";

        var file = PlanParser.Parse(SourceText.From(Text));

        Assert.Equal(["PL0101", "PL0301", "PL0102"], file.Diagnostics.Select(diagnostic => diagnostic.Code));
        Assert.Equal(2, file.Lines.Count(line => line is PlanLang.Syntax.StatementSyntax));
    }

    [Theory]
    [InlineData("token")]
    [InlineData("EOF")]
    [InlineData("identifier")]
    [InlineData("parse")]
    [InlineData("syntax")]
    public void NoWordOfParsersReachesTheAuthor(string word)
    {
        var messages = typeof(MistakeTests).GetMethod(nameof(AMistakeIsReportedOnceAtTheExactWords))?
            .GetCustomAttributes(typeof(InlineDataAttribute), false)
            .Cast<InlineDataAttribute>()
            .Select(data => Marked.Parse((string)(data.Data[0] ?? "")).Text)
            .SelectMany(text => PlanParser.Parse(SourceText.From(text)).Diagnostics)
            .Select(diagnostic => diagnostic.Message + diagnostic.Hint)
            .ToArray() ?? [];

        Assert.NotEmpty(messages);
        Assert.DoesNotContain(messages, message => message.Contains(word, StringComparison.OrdinalIgnoreCase));
    }
}
