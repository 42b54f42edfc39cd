using PlanLang.Diagnostics;
using PlanLang.Text;

namespace PlanLang.Tests.Binding;

public class PlanMistakeTests
{
    [Theory]
    [InlineData("action", "who: Leanne, [|Kay|]", "PL0201", "Did you mean 'Kai'?")]
    [InlineData("action", "who: [|Leanne and Kai|]", "PL0201", "Did you mean 'Leanne, Kai'?")]
    [InlineData("goal", "for: [|Mia|]", "PL0201", "Add a line for 'Mia' to the family or the team.")]
    [InlineData("sanction", "given to: [|Lianne|]", "PL0201", "Did you mean 'Leanne'?")]
    [InlineData("sanction", "decided by: [|Joe|]", "PL0201", "Did you mean 'Jo'?")]
    [InlineData("sanction", "support: action [|shoos|]", "PL0204", "Did you mean 'shoes'?")]
    [InlineData("sanction", "after: sanction [|spoken warning|]", "PL0205", "Give the sanction its name where it begins: sanction spoken warning: …")]
    [InlineData("file", "voice of [|Mia|], 13 January 2026\n  I like it.", "PL0201", "Add a line for 'Mia' to the family or the team.")]
    [InlineData("file", "reviews: every 6 weeks\n  who: Leanne, [|Amir|]", "PL0201", "Add a line for 'Amir' to the family or the team.")]
    [InlineData("file", "contract: Ours\n  signed by: [|Kia|]", "PL0201", "Did you mean 'Kai'?")]
    [InlineData("file", "worries\n  seen by: [|teem|]\n  - Rows.", "PL0207", "Did you mean 'team'?")]
    [InlineData("file", "worries\n  - Rows.\n    seen by: [|Magenta Home|]", "PL0207", "Did you mean 'Magenta Homes'?")]
    [InlineData("plan", "uses: [|wirral schools|]", "PL0208", "Put a file that begins with 'library: wirral schools' beside the plan, or in a folder called libraries above it.")]
    [InlineData("action", "who: [|Leanne & Kai|]", "PL0201", "Did you mean 'Leanne, Kai'?")]
    [InlineData("action", "who: [|the family|]", "PL0201", "Did you mean 'Leanne, Kai'?")]
    [InlineData("action", "who: [|the children|]", "PL0201", "Did you mean 'Kai'?")]
    [InlineData("goal", "met when: no asb incidents of [|the children|] for 8 weeks", "PL0201", "Did you mean 'each child'?")]
    [InlineData("family", "Bo: Bo Harper, son, [|age 3|]", "PL0222", "Write the day of birth like this: born 12 June 2011")]
    public void AnUnknownNameIsReportedAtTheName(string place, string marked, string code, string hint) =>
        Reports(place, marked, code, hint);

    [Theory]
    [InlineData("file", "goal [|school|]: Once more", "The goal on line 13 is called 'school' already.")]
    [InlineData("file", "goal: Once more\n  action [|Shoes|]: Buy more", "The action on line 14 is called 'Shoes' already.")]
    [InlineData("family", "[|KAI|]: Kai Pike, son, born 1 May 2012", "The person on line 6 is called 'KAI' already.")]
    [InlineData("team", "[|Leanne|]: Leanne Shaw, nurse, Health Visiting", "The person on line 5 is called 'Leanne' already.")]
    [InlineData("file", "measure [|asb  incidents|]\n  of: each child\n  counts: incidents", "The measure on line 10 is called 'asb  incidents' already.")]
    [InlineData("file", "sanction [|warning letter|]: Another", "The sanction on line 17 is called 'warning letter' already.")]
    public void TheSameNameTwiceIsReportedAtTheLaterOne(string place, string marked, string message)
    {
        var (text, span) = Marked(place, marked);

        var diagnostic = Assert.Single(Bound.From(text).Diagnostics);

        Assert.Equal(("PL0210", span, message), (diagnostic.Code, diagnostic.Span, diagnostic.Message));
    }

    [Theory]
    [InlineData("measure [|no shouting|]", "PL0212", "Write for example: no-shouting")]
    [InlineData("measure [|Plan B|]", "PL0212", "Write for example: Plan-B")]
    [InlineData("measure [|goal|]", "PL0212", "Write for example: our-goal")]
    [InlineData("measure [|time in school|]", "PL0213", "Write for example: time-in-school")]
    [InlineData("measure [|asb incident|]", "PL0211", "Give one of the two measures another name, because conditions may use either ending.")]
    public void ANameThatCannotBeReadBackComesWithOneThatCan(string marked, string code, string hint) =>
        Reports("file", $"{marked}\n  of: the family\n  counts: days", code, hint);

    [Theory]
    [InlineData("goal", "by: 17 July 2026\n[|by|]: 18 July 2026", "PL0214", "Keep the line that is right, and take the other one out.")]
    [InlineData("plan", "[|started|]: 7 January 2026", "PL0214", "Keep the line that is right, and take the other one out.")]
    [InlineData("file", "reviews: every week\n[|reviews|]: every month", "PL0214", "Keep the line that is right, and take the other one out.")]
    [InlineData("sanction", "support: [|goal school|]", "PL0219", "Write for example: action shoes")]
    [InlineData("sanction", "after: [|action shoes|]", "PL0219", "Write for example: sanction warning letter")]
    [InlineData("family", "Mia: Mia Harper, daughter, [|likes dogs|]", "PL0222", "Write it as one of: born DATE, at SCHOOL, lives elsewhere, large print, easy read, speaks LANGUAGE, reads LANGUAGE.")]
    [InlineData("file", "step down to Community Coaches\n  when: [|this stage has lasted at least 12 weeks|]", "PL0221", "Move it to 'move on when' of a stage, or write: the plan has run for at least 12 weeks")]
    [InlineData("goal", "met when [|all of|]", "PL0425", "Write each condition on a line of its own, deeper than this one.")]
    [InlineData("goal", "met when [|at least 3 of|]\n  no asb incidents for 8 weeks\n  Kai agrees", "PL0424", "Write a number up to 2.")]
    public void ALineThatDoesNotFitIsReportedAtItsWords(string place, string marked, string code, string hint) =>
        Reports(place, marked, code, hint);

    [Theory]
    [InlineData("goal", "by: [|5 January 2026|]", "PL0320", "Write a date from 6 January 2026 on, or mend the beginning.")]
    [InlineData("goal", "milestone by [|5 January 2026|]: Kai agrees", "PL0320", "Write a date from 6 January 2026 on, or mend the beginning.")]
    [InlineData("action", "from: 20 January 2026\nuntil: [|19 January 2026|]", "PL0320", "Write a date from 20 January 2026 on, or mend the beginning.")]
    [InlineData("file", "contract: Ours\n  period: 13 July 2026 to [|13 January 2026|]", "PL0320", "Write a date from 13 July 2026 on, or mend the beginning.")]
    [InlineData("goal", "by: [|3 months after closing|]", "PL0321", "Write a date like this: 6 January 2026")]
    [InlineData("action", "by: [|5 working days after 14 January 2026|]", "PL0323", "Name the calendar's library in the plan's head, for example: uses: wirral schools 2025-26")]
    [InlineData("action", "when: [|every school day|]", "PL0323", "Name the calendar's library in the plan's head, for example: uses: wirral schools 2025-26")]
    [InlineData("goal", "by: [|1 month after 31 January 2026|]", "PL0322", "If you mean 1 March 2026, write that date.")]
    [InlineData("goal", "met when: no asb incidents [|between 6 and 18 months after 31 August 2020|]", "PL0322", "If you mean 1 March 2021 and 1 March 2022, write those dates.")]
    [InlineData("measure", "from: the patrol, [|every school week|]", "PL0323", "Name the calendar's library in the plan's head, for example: uses: wirral schools 2025-26")]
    public void ADateThatCannotBeIsReportedAtItsWords(string place, string marked, string code, string hint) =>
        Reports(place, marked, code, hint);

    [Theory]
    [InlineData("measure [|lateness|]\n  of: the family", "PL0401")]
    [InlineData("measure lateness\n  of: the family\n  counts: days\n  [|scale|]: 0 to 10", "PL0402")]
    [InlineData("measure lateness\n  of: the family\n  number: [|minutes|]", "PL0403")]
    [InlineData("measure [|lateness|]\n  counts: days", "PL0404")]
    [InlineData("measure calm\n  of: Kai\n  scale: [|10 to 0|]", "PL0405")]
    [InlineData("measure calm\n  of: Kai\n  scale: [|0 to 10 step 3|]", "PL0405")]
    [InlineData("measure work\n  of: Kai\n  status: at college, [|ill and at home|]", "PL0213")]
    public void AMeasureThatCannotBeRecordedIsReported(string marked, string code)
    {
        var (text, span) = Marked("file", marked);

        var diagnostic = Assert.Single(Bound.From(text).Diagnostics);

        Assert.Equal((code, span), (diagnostic.Code, diagnostic.Span));
    }

    [Fact]
    public void AMonthTooShortIsGoodToKnowAndNoMistake()
    {
        var bound = Bound.From(PlanText.With("goal", "by: 1 month after 31 January 2026"));

        Assert.Equal(Severity.Information, Assert.Single(bound.Diagnostics).Severity);
        Assert.Equal(new DateOnly(2026, 2, 28), bound.Plan?.Goals[0].By);
    }

    static void Reports(string place, string lines, string code, string hint)
    {
        var (text, span) = Marked(place, lines);

        var diagnostic = Assert.Single(Bound.From(text).Diagnostics);

        Assert.Equal((code, span, hint), (diagnostic.Code, diagnostic.Span, diagnostic.Hint));
    }

    static (string Text, TextSpan Span) Marked(string place, string lines)
    {
        var marked = Support.Marked.Parse(PlanText.With(place, lines));

        return (marked.Text, marked.Span);
    }
}
