using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Tests.Rendering;

namespace PlanLang.Tests.Privacy;

public class LabelsTests
{
    static readonly DateOnly Day = new(2026, 1, 13);

    [Theory]
    [InlineData("goal", "Dana, Kai, Leanne, Mia")]
    [InlineData("action lifts", "Dana, Kai, Leanne, Mia")]
    [InlineData("reward", "Dana, Kai, Leanne, Mia")]
    [InlineData("sanction", "Dana, Jo, Kai, Leanne, Mia")]
    [InlineData("stage", "Dana, Kai, Leanne, Mia")]
    [InlineData("step down", "Dana, Kai, Leanne, Mia")]
    [InlineData("step up", "Dana")]
    [InlineData("reviews", "Amir, Dana, Kai, Leanne, Mia")]
    [InlineData("contract", "Dana, Jo, Kai, Leanne, Mia")]
    [InlineData("measure", "Dana, Kai, Leanne, Mia")]
    [InlineData("strengths", "Dana, Kai, Leanne, Mia")]
    [InlineData("worries", "Dana, Leanne")]
    [InlineData("voice of Kai", "Dana, Kai")]
    [InlineData("note", "Dana, Jo")]
    [InlineData("visit", "Dana")]
    public void EachBlockHasItsReaders(string block, string readers)
    {
        var plan = FirstFamily.Plan();

        var label = Of(block, plan, new Labels(plan, Day));

        Assert.Equal(readers, string.Join(", ", label.Names.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("", "Dana, Jo, Leanne")] // those of its goal
    [InlineData("    seen by: Leanne, Kai\n", "Leanne")] // never more than those
    public void AnActionOfAGoalWithReadersOfItsOwnHasThose(string line, string readers)
    {
        var plan = PlanLang.Tests.Evaluation.Asked.PlanWith(
            "team\n  Jo: Jo Bell, housing officer, Magenta Homes\n"
            + $"goal rent: Rent\n  seen by: team, Leanne, Jo\n  action pay: Pay\n    who: Leanne\n{line}");

        var label = new Labels(plan, Day).Of(plan.Goals[0].Actions[0], plan.Goals[0]);

        Assert.Equal(readers, string.Join(", ", label.Names.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("family", "Kai, Leanne, Mia")]
    [InlineData("adults", "Leanne")]
    [InlineData("children", "Kai, Mia")]
    [InlineData("team", "Dana")]
    [InlineData("partners", "Amir, Jo")]
    [InlineData("everyone", "Amir, Dana, Jo, Kai, Leanne, Mia")]
    [InlineData("Ron", "Ron")]
    [InlineData("Magenta Homes, Leanne", "Jo, Leanne")]
    public void ALineSeenByReplacesTheReadersOfABlock(string seenBy, string readers)
    {
        var plan = FirstFamily.Plan(text => text.Replace("strengths\n", $"strengths\n  seen by: {seenBy}\n", StringComparison.Ordinal));

        var label = Of("strengths", plan, new Labels(plan, Day));

        Assert.Equal(readers, string.Join(", ", label.Names.Order(StringComparer.Ordinal)));
    }

    [Theory]
    [InlineData("  Amir: Amir Shah, attendance officer, Ridgeway High School\n", "Amir", "Amir, Leanne")]
    [InlineData("  Ron: Ron Pike, father, lives elsewhere\n", "Ron", "Leanne")]
    public void WhoeverFewMaySeeSeesTheirOwnLineUnlessTheyLiveElsewhere(string line, string name, string readers)
    {
        var plan = FirstFamily.Plan(text => text.Replace(line, $"{line}    seen by: Leanne\n", StringComparison.Ordinal));

        var label = new Labels(plan, Day).Of(plan.People.Single(person => person.Name == name));

        Assert.Equal(readers, string.Join(", ", label.Names.Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void ALineSeenByOnAPartOnlyTakesReadersAway()
    {
        var plan = FirstFamily.Plan();
        var labels = new Labels(plan, Day);
        var part = new SeenBy([new KindReader(ReaderKind.Partners), new KindReader(ReaderKind.Adults)], plan.At);

        var label = labels.Part(labels.Of(plan.Goals[0]), part);

        Assert.Equal(["Leanne"], label.Names);
    }

    [Fact]
    public void AnActionIsNeverSeenByMoreThanItsGoalSays()
    {
        var plan = FirstFamily.Plan(text => text.Replace(
            "goal school: Kai and Mia are in school every day\n",
            "goal school: Kai and Mia are in school every day\n  seen by: team\n",
            StringComparison.Ordinal));

        var label = new Labels(plan, Day).Of(plan.Goals[0].Actions[1], plan.Goals[0]);

        Assert.Equal(["Dana"], label.Names);
    }

    [Fact]
    public void WhoeverIsNobodySeesNothing() => Assert.False(new Audience([]).MaySee(new Labels(FirstFamily.Plan(), Day).FamilyAndTeam));

    static Label Of(string block, Plan plan, Labels labels) => block switch
    {
        "goal" => labels.Of(plan.Goals[0]),
        "action lifts" => labels.Of(plan.Goals[0].Actions[0], plan.Goals[0]),
        "reward" => labels.Of(plan.Rewards[0]),
        "sanction" => labels.Of(plan.Sanctions[0]),
        "stage" => labels.Of(plan.Stages[0]),
        "step down" => labels.Of(plan.StepDowns[0]),
        "step up" => labels.Of(plan.StepUps[0]),
        "reviews" => plan.Reviews is { } reviews ? labels.Of(reviews) : labels.Team,
        "contract" => plan.Contract is { } contract ? labels.Of(contract) : labels.Team,
        "measure" => labels.Of(plan.Measures[0]),
        "strengths" => plan.Strengths is { } strengths ? labels.OfStrengths(strengths) : labels.Team,
        "worries" => plan.Worries is { } worries ? labels.OfWorries(worries) : labels.Team,
        "voice of Kai" => labels.Of(plan.Voices[0]),
        "note" => labels.OfTeamWords(plan.Notes[0].SeenBy),
        "visit" => labels.OfTeamWords(null),
        _ => throw new ArgumentException(block, nameof(block)),
    };
}
