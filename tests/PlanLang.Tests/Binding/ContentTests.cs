using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Tests.Binding;

public class ContentTests
{
    [Fact]
    public void QuotationMarksAroundANameAreNoPartOfIt()
    {
        var bound = Bound.From(PlanText.With(
            "file", "goal “rent”: The rent is paid\n  for: Leanne\nreward cake: Cake\n  from: Dana\n  when: goal \"rent\" is met"));

        Assert.Empty(bound.Diagnostics.Select(one => one.Message));
        Assert.Equal("rent", bound.Plan?.Goals[^1].Name);
    }

    [Fact]
    public void WhatHasNoNameIsCalledByItsPlace()
    {
        var plan = Plan("file", "goal: A\n  action: One\n  action: Two\ngoal: B\n  action: Three\nreward: R\nstage: S");

        Assert.Equal(["school", "neighbours", "goal 3", "goal 4"], plan.Goals.Select(goal => goal.Id));
        Assert.Equal(["shoes", "action 2", "action 3", "action 4"], plan.Actions.Select(action => action.Id));
        Assert.Equal(("reward 1", "stage 1"), (plan.Rewards[0].Id, plan.Stages[0].Id));
    }

    [Fact]
    public void LinesOfTextAreJoinedByABlankAndParagraphsByAnEmptyLine()
    {
        var plan = Plan("file", "voice of Kai, 13 January 2026\n  I want\n  peace.\n\n  # not a remark\n  And quiet.");

        Assert.Equal("I want peace.\n\n# not a remark And quiet.", plan.Voices[0].Words.Text);
        Assert.Equal(new DateOnly(2026, 1, 13), plan.Voices[0].On);
    }

    [Fact]
    public void ATextThatGoesOnIsOneText()
    {
        var plan = Plan("goal", "because: School is where\n  his friends are.\n  seen by: Dana");

        Assert.Equal("School is where his friends are.", plan.Goals[0].Because?.Text);
        Assert.Equal(["Dana"], Readers(plan.Goals[0].Because?.SeenBy));
    }

    [Fact]
    public void ReadersAreKindsPeopleGroupsAndAgencies()
    {
        var plan = Plan("file", "group housing: Jo, Cedar Trust\nworries\n  seen by: Team, Leanne, housing, magenta homes\n  - Rows.");

        Assert.Equal(["Team", "Leanne", "housing", "Magenta Homes"], Readers(plan.Worries?.SeenBy));
        Assert.Equal(["Cedar Trust"], plan.Groups[0].Agencies);
    }

    [Fact]
    public void WhoMaySeeATextIsNobodyWhereTheLineCannotBeRead()
    {
        var bound = Bound.From(PlanText.With("file", "worries\n  seen by:\n  - Rows."));

        Assert.Empty(Assert.IsType<SeenBy>(bound.Plan?.Worries?.SeenBy).Readers);
    }

    [Fact]
    public void APersonsLineIsReadWhole()
    {
        var plan = Plan(
            "family",
            "Mia: Mia Harper, daughter, born 2 February 2016, at Birch Primary School, easy read, speaks Polish, reads Welsh\n"
            + "  phone: 0151 496 0000\n  no goal because: She is well.");

        var mia = plan.People.Single(person => person.Name == "Mia");

        Assert.Equal(
            ("Mia Harper", "daughter", "Birch Primary School", ReadingFormat.EasyRead, "Polish", "Welsh", "She is well."),
            (mia.FullName, mia.Role, mia.Facts.School, mia.Facts.Format, mia.Facts.Speaks, mia.Facts.Reads, mia.Facts.NoGoalBecause?.Text));
        Assert.Equal("0151 496 0000", Assert.Single(mia.Facts.Details).Text.Text);
    }

    [Fact]
    public void TheFirstPlainWordsOfATeamMemberAreTheRoleAndTheNextTheAgency()
    {
        var jo = Plan("plan", "reference: WB-2041").People.Single(person => person.Name == "Jo");

        Assert.Equal(("housing officer", "Magenta Homes", Side.Team), (jo.Role, jo.Facts.Agency, jo.Side));
    }

    [Fact]
    public void ABlockOfPeopleSaysWhoSeesThoseWhoSayNothing()
    {
        var plan = Plan("family", "seen by: Dana\nRon: Ron Pike, father, lives elsewhere\n  seen by: Jo");

        Assert.Equal(["Dana"], Readers(plan.People.Single(person => person.Name == "Kai").SeenBy));
        Assert.Equal(["Jo"], Readers(plan.People.Single(person => person.Name == "Ron").SeenBy));
    }

    [Theory]
    [InlineData("counts: days attended of days possible", typeof(RatioKind), Direction.Up)]
    [InlineData("counts: days late", typeof(CountKind), Direction.Down)]
    [InlineData("counts: kind words, higher is better", typeof(CountKind), Direction.Up)]
    [InlineData("scale: 0 to 10 step 0.5", typeof(ScaleKind), Direction.Up)]
    [InlineData("scale: 0 to 10, lower is better", typeof(ScaleKind), Direction.Down)]
    [InlineData("number: minutes, lower is better", typeof(NumberKind), Direction.Down)]
    [InlineData("status: yes, no", typeof(StatusKind), Direction.Up)]
    public void EachKindOfMeasureKnowsWhichWayIsBetter(string line, Type kind, Direction better)
    {
        var measure = Plan("file", $"measure days\n  of: Kai\n  {line}").Measures[^1];

        Assert.Equal((kind, better), (measure.Kind.GetType(), measure.Better));
    }

    [Fact]
    public void AListKeepsItsLabelsPeriodsAndLists()
    {
        var plan = Plan(
            "goal",
            "met when at least 2 of\n  home: no asb incidents for 8 weeks\n  talk, 1 June 2026 to 30 June 2026: Kai agrees\n"
            + "  none of\n    Leanne agrees");

        var list = Assert.IsType<ListCondition>(plan.Goals[0].MetWhen);

        Assert.Equal(["home", "talk", null], list.Parts.Select(part => part.Label));
        Assert.Equal(new Window(new DateOnly(2026, 6, 1), new DateOnly(2026, 6, 30)), list.Parts[1].Period);
        Assert.IsType<NoneQuantifier>(Assert.IsType<ListCondition>(list.Parts[2].Condition).Quantifier);
    }

    [Fact]
    public void HelpAfterwardsIsCountedFromClosing()
    {
        var plan = Plan("file", "step down to Community Coaches\n  when: the plan has run for at least 6 months\n  afterwards: phone help until 3 months after closing");

        var afterwards = Assert.Single(plan.StepDowns[0].Afterwards);

        Assert.Equal(("phone help", new PlanDate(new ClosingAnchor(), new Duration(3, TimeUnit.Month))), (afterwards.What.Text, afterwards.Until));
    }

    static Plan Plan(string place, string lines)
    {
        var bound = Bound.From(PlanText.With(place, lines));
        Assert.Empty(bound.Diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}"));

        return Assert.IsType<Plan>(bound.Plan);
    }

    static IEnumerable<string> Readers(SeenBy? seenBy) => Assert.IsType<SeenBy>(seenBy).Readers.Select(reader => reader switch
    {
        PersonReader person => person.Person.Name,
        KindReader kind => $"{kind.Kind}",
        GroupReader group => group.Group.Name,
        AgencyReader agency => agency.Agency,
        _ => "?",
    });
}
