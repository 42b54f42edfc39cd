namespace PlanLang.Tests.Binding;

public class ConditionMistakeTests
{
    [Theory]
    [InlineData("attendance of [|Kay|] is at least 90%", "PL0201", "Did you mean 'Kai'?")]
    [InlineData("attendance of [|Kai Harper|] is at least 90%", "PL0201", "Did you mean 'Kai'?")]
    [InlineData("[|Petra|] agrees", "PL0201", "Add a line for 'Petra' to the family or the team.")]
    [InlineData("[|attendence|] of Kai is at least 90%", "PL0202", "Did you mean 'attendance'?")]
    [InlineData("at least 2 [|reviews were held|] in the last 6 weeks", "PL0202", "Reviews are not counted. Write for example: a review was held in each of the last 2 months")]
    [InlineData("at least 2 [|reviews|] in the last 6 weeks", "PL0202", "Reviews are not counted. Write for example: a review was held in each of the last 2 months")]
    [InlineData("no [|burglaries|] for 8 weeks", "PL0202", "Add a block that begins with: measure burglaries")]
    [InlineData("goal [|schol|] is met", "PL0203", "Did you mean 'school'?")]
    [InlineData("goals school and [|clam|] are met", "PL0203", "Did you mean 'calm'?")]
    [InlineData("action [|shoe|] is done", "PL0204", "Did you mean 'shoes'?")]
    [InlineData("action [|shoo|] was kept on at least 5 of the last 7 days", "PL0204", "Give the action its name where it begins: action shoo: …")]
    [InlineData("sanction [|warning leter|] is in force", "PL0205", "Did you mean 'warning letter'?")]
    [InlineData("[|school|] is met", "PL0201", "Did you mean 'goal school'?")]
    [InlineData("[|shoes|] is done", "PL0201", "Did you mean 'action shoes'?")]
    [InlineData("every goal about [|eduction|] is met", "PL0206", "Did you mean 'education'?")]
    public void AnUnknownNameIsReportedAtTheName(string marked, string code, string hint) => Reports(marked, code, hint);

    [Theory]
    [InlineData("attendance of Kai is at least 90% in [|Sprng 2026|]", "PL0325", "Did you mean 'Spring 2026'?")]
    [InlineData("no asb incidents [|between 17 February 2026 and 6 January 2026|]", "PL0320", "Write a date from 17 February 2026 on, or mend the beginning.")]
    [InlineData("no asb incidents [|between 14 and 9 months after closing|]", "PL0320", "Write a date from 14 months on, or mend the beginning.")]
    [InlineData("no asb incidents [|for 10 working days|]", "PL0323", "Name the calendar's library in the plan's head, for example: uses: wirral schools 2025-26")]
    public void ATimeThatCannotBeIsReportedAtItsWords(string marked, string code, string hint) => Reports(marked, code, hint);

    [Theory]
    [InlineData("[|attendance|] is at least 90%", "PL0410", "Write for example: move on when: attendance of each child is at least 90%")]
    [InlineData("[|work|] is in work", "PL0410", "Write for example: each adult is in work")]
    [InlineData("[|Leanne|] is at risk", "PL0411", "Leave 'Leanne' out, or make 'housing' a measure of: each adult")]
    [InlineData("no asb incidents of [|Kai|] for 8 weeks", "PL0411", "Leave 'Kai' out, or make 'asb incidents' a measure of: each child")]
    [InlineData("no asb incidents of [|any person|] for 8 weeks", "PL0411", "Leave 'any person' out, or make 'asb incidents' a measure of: each person")]
    [InlineData("no asb incidents of [|each parent|] for 8 weeks", "PL0411", "Leave 'each parent' out, or make 'asb incidents' a measure of: each parent")]
    [InlineData("attendance of [|Leanne|] is at least 90%", "PL0412", "Write 'attendance of each child', or mend the line 'of:' of 'attendance'.")]
    [InlineData("calm home of [|Mia|] is at least 6", "PL0412", "Write 'calm home of Leanne', or mend the line 'of:' of 'calm home'.")]
    [InlineData("[|Ron|] is in work", "PL0412", "Write 'work of each adult', or mend the line 'of:' of 'work'.")]
    [InlineData("[|Mia|] is in work", "PL0412", "Write 'work of each adult', or mend the line 'of:' of 'work'.")]
    [InlineData("attendance of [|any parent|] is at least 90%", "PL0412", "Write 'attendance of each child', or mend the line 'of:' of 'attendance'.")]
    [InlineData("[|each child|] is in work", "PL0412", "Write 'work of each adult', or mend the line 'of:' of 'work'.")]
    [InlineData("no exclusions of [|any child|] for 8 weeks", "PL0421", "Write 'each child' instead of 'any child'.")]
    [InlineData("at most 2 exclusions of [|any child|] in the last 8 weeks", "PL0421", "Write 'each child' instead of 'any child'.")]
    [InlineData("fewer than 2 offences of [|any person|] in the last 8 weeks", "PL0421", "Write 'each person' instead of 'any person'.")]
    public void AMeasureIsAskedOfThoseItIsRecordedOf(string marked, string code, string hint) => Reports(marked, code, hint);

    [Theory]
    [InlineData("Leanne is [|in wrok|]", "PL0414", "Did you mean 'in work'?")]
    [InlineData("work of Leanne is [|retired|]", "PL0414", "Write one of these: in work, in training, out of work.")]
    [InlineData("Leanne is [|yes|]", "PL0415", "Name the measure: registered of Leanne is yes")]
    [InlineData("goal school is [|reached|]", "PL0416", "Write one of these: met, missed, on track, off track, not recorded, not started, under way.")]
    [InlineData("action shoes is [|dnoe|]", "PL0416", "Did you mean 'done'?")]
    [InlineData("sanction warning letter is [|over|]", "PL0416", "Write one of these: not reached, must wait, may be considered, in force, ended.")]
    public void AStatusIsOneOfThoseThereAre(string marked, string code, string hint) => Reports(marked, code, hint);

    [Theory]
    [InlineData("attendance of Kai is [|at least 90|]", "attendance of each child is at least 90% over the last 6 weeks")]
    [InlineData("[|the lowest|] attendance of Kai over the last 8 weeks is at least 90%", "attendance of each child is at least 90% over the last 6 weeks")]
    [InlineData("[|no|] attendance of Kai for 8 weeks", "attendance of each child is at least 90% over the last 6 weeks")]
    [InlineData("[|at least 50%|] asb incidents in the last 4 weeks", "no asb incidents for 6 weeks")]
    [InlineData("fewer than 3 asb incidents [|on average over the last 3 months|]", "no asb incidents for 6 weeks")]
    [InlineData("fewer than 3 asb incidents [|at each of the last 3 reviews|]", "no asb incidents for 6 weeks")]
    [InlineData("calm home of Kai is at least 6 [|on average over the last 3 months|]", "the average calm home of Leanne over the last 6 weeks is at least 6.5")]
    [InlineData("[|the total|] calm home of Kai over the last 8 weeks is at least 4", "calm home of Leanne is at least 6.5")]
    [InlineData("calm home of [|all people together|] is at least 4", "calm home of Leanne is at least 6.5")]
    [InlineData("work of Leanne is [|at least 90%|]", "each adult is in work")]
    [InlineData("calm home of Kai is [|in work|]", "calm home of Leanne is at least 6.5")]
    [InlineData("calm home of Kai is [|up by at least 10 points|] since the start", "calm home of Leanne is up by at least 1 since the start")]
    [InlineData("attendance of Kai is up by at least 10% in the last 6 months [|compared, month for month, with the 12 months before the start|]", "attendance of each child is up by at least 10 points since the start")]
    [InlineData("attendance of Kai is [|up by at least 10|] since the start", "attendance of each child is up by at least 10 points since the start")]
    public void AFormThatMakesNoSenseComesWithOneThatDoes(string marked, string example) =>
        Reports(marked, "PL0420", $"Write for example: {example}");

    [Theory]
    [InlineData("attendance of Kai is [|up by at least 10 points|] over the last 6 weeks", "PL0422", "Write for example: attendance of each child is up by at least 10 points since the start")]
    [InlineData("asb incidents are down by at least 60% in the last 4 weeks [|compared with the 6 months before the start|]", "PL0423", "Write for example: asb incidents are down by at least 50% in the last 6 months compared with the 6 months before the start")]
    [InlineData("asb incidents are down by at least 60% [|since the start|]", "PL0423", "Write for example: asb incidents are down by at least 50% in the last 6 months compared with the 6 months before the start")]
    [InlineData("[|action bedtime was kept on at least 8 of the last 7 days|]", "PL0424", "Write a number up to 7.")]
    [InlineData("[|action haircut was kept on at least 5 of the last 7 days|]", "PL0465", "Write: action haircut is done")]
    [InlineData("any adult has been in work [|for at least 31 of the last 30 weeks|]", "PL0424", "Write a number up to 30.")]
    [InlineData("[|the lowest|] calm home of Kai is at least 4", "PL0490", "Write for example: the lowest calm home of Leanne over the last 6 weeks is at least 6.5")]
    [InlineData("[|the average|] calm home of Kai is at least 4 at each of the last 2 reviews", "PL0491", "Write for example: the average calm home of Leanne over the last 6 weeks is at least 6.5")]
    [InlineData("asb incidents are at most 3 in the last 4 weeks and exclusions of [|any child|] are less than 2 in the last 4 weeks", "PL0421", "Write 'each child' instead of 'any child'.")]
    [InlineData("calm home of Kai is [|at least 11|]", "PL0426", "Write a value from 0 to 10, for example: calm home of Leanne is at least 6.5")]
    [InlineData("calm home of Kai is [|between 6 and 12|]", "PL0426", "Write a value from 0 to 10, for example: calm home of Leanne is at least 6.5")]
    [InlineData("fewer than 3 asb incidents [|for 8 weeks|]", "PL0427", "Write: in the last 8 weeks")]
    public void AQuestionWithoutAnAnswerIsReportedAtItsWords(string marked, string code, string hint) => Reports(marked, code, hint);

    [Fact]
    public void ABoundWithASlipInItIsNoStatus()
    {
        var diagnostic = Assert.Single(ConditionPlan.With("calm home of Kai is at lest 6").Diagnostics);

        Assert.Equal("lest", diagnostic.Source[diagnostic.Span]);
    }

    [Fact]
    public void EachPartOfALineIsCheckedAlone()
    {
        var marked = ConditionPlan.Marked("[|Petra|] agrees and goal [|schol|] is met and no asb incidents for 8 weeks");

        var diagnostics = Bound.From(marked.Text).Diagnostics;

        Assert.Equal(marked.Spans, diagnostics.Select(diagnostic => diagnostic.Span));
    }

    [Fact]
    public void BothNamesOfASentenceAreChecked()
    {
        var marked = ConditionPlan.Marked("[|attendence|] of [|Kay|] is at least 90%");

        var diagnostics = Bound.From(marked.Text).Diagnostics;

        Assert.Equal(marked.Spans, diagnostics.Select(diagnostic => diagnostic.Span));
    }

    static void Reports(string condition, string code, string hint)
    {
        var marked = ConditionPlan.Marked(condition);

        var diagnostic = Assert.Single(Bound.From(marked.Text).Diagnostics);

        Assert.Equal((code, marked.Span, hint), (diagnostic.Code, diagnostic.Span, diagnostic.Hint));
    }
}
