using PlanLang.Binding;
using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Tests.Binding;

public class LibraryTests
{
    const string Measures = """
        library: Our Service
          phone: 0151 496 0123
          complaints: Phone 0151 496 0124
          service: Family Help
        measure exclusions
          of: each person
          counts: exclusions
        measure asb incidents
          of: each person
          counts: incidents
        sanction letter: A letter may be sent
          may be considered when: at least 3 exclusions of any person in the last 4 weeks
          decided by: Jo
        """;

    [Theory]
    [InlineData("our service")]
    [InlineData("OUR-SERVICE")]
    public void ALibraryIsFoundByItsNameInAnyCaseWithHyphensOrBlanks(string name)
    {
        var plan = Plan($"uses: {name}", Measures);

        Assert.Equal(["asb incidents", "exclusions"], plan.Measures.Select(measure => measure.Name));
        Assert.Equal(["warning letter"], plan.Sanctions.Select(sanction => sanction.Id));
    }

    [Fact]
    public void ThePlansOwnDeclarationWins() =>
        Assert.IsType<FamilyTogether>(Plan("uses: our service", Measures).Measures.Single(measure => measure.Name == "asb incidents").Of);

    [Fact]
    public void ALibraryBringsTheLibrariesItUses() =>
        Assert.Contains("exclusions", Plan("uses: more", "library: More\n  uses: our service", Measures).Measures.Select(measure => measure.Name));

    [Fact]
    public void ALibraryThatNobodyUsesAddsNothing() =>
        Assert.Equal(["asb incidents"], Plan("reference: WB-2041", Measures).Measures.Select(measure => measure.Name));

    [Fact]
    public void ALibrarySaysHowTheServiceIsReached()
    {
        var plan = Plan("uses: our service", Measures);

        Assert.Equal(
            ("Family Help", "0151 496 0123", "Phone 0151 496 0124"),
            (plan.Service, plan.Contact.Phone?.Text, plan.Contact.Complaints?.Text));
    }

    [Fact]
    public void AMistakeInALibraryIsReportedInItsFile()
    {
        var bound = Bound.From(
            Using("sanction letter\n  given to: Leanne"), Measures.Replace("3 exclusions of any person", "3 exclusion days of any person"));

        var diagnostic = Assert.Single(bound.Diagnostics);

        Assert.Equal(("library-1.plan", 12, "PL0202"), (diagnostic.Source.Path, diagnostic.Line, diagnostic.Code));
    }

    [Fact]
    public void AFamilyThatWasNotToldHasNoSanctionOfALibrary() =>
        Assert.Equal(["warning letter"], Plan("uses: our service", Measures).Sanctions.Select(sanction => sanction.Id));

    [Fact]
    public void APlanThatNamesASanctionOfALibrarySaysOnlyWhatTheLibraryCannotKnow()
    {
        var bound = Bound.From(Using("sanction letter\n  given to: Leanne\n  told on: 13 January 2026"), Measures);

        Assert.Empty(bound.Diagnostics);
        var letter = Sanction(bound, "letter");
        Assert.Equal(
            ("A letter may be sent", "Leanne", "Jo", new DateOnly(2026, 1, 13)),
            (letter.Title.Text, letter.GivenTo.Single().Name, letter.DecidedBy.Single().Name, letter.ToldOn));
        Assert.NotNull(letter.When);
        Assert.Equal(("harper.plan", "library-1.plan"), (letter.At.Source.Path, letter.SharedAt?.Source.Path));
    }

    [Fact]
    public void WhatThePlanSaysOfASanctionGoesBeforeTheLibrary() =>
        Assert.Equal("Ann", Sanction(
            Bound.From(Using("sanction letter\n  decided by: Ann").Replace("Jo: Jo Bell", "Ann: Ann Bell"), Measures), "letter").DecidedBy.Single().Name);

    [Fact]
    public void ALibrarySaysWhatPeopleAreInPlaceOfTheirNames() =>
        Assert.Equal("Jo", Sanction(
            Bound.From(Using("sanction letter"), Measures.Replace("decided by: Jo", "decided by: housing officer")), "letter").DecidedBy.Single().Name);

    [Theory]
    [InlineData("decided by: Jo", "decided by: judge", "PL0231")]
    [InlineData("decided by: Jo", "after: sanction spoken warning", "PL0232")]
    [InlineData("decided by: Jo", "support: action talk", "PL0232")]
    public void WhatALibraryNamesAndThePlanLacksIsSaidAtThePlansOwnLine(string line, string other, string code)
    {
        var diagnostic = Assert.Single(Bound.From(Using("sanction letter"), Measures.Replace(line, other)).Diagnostics);

        Assert.Equal(("harper.plan", "letter", code), (diagnostic.Source.Path, diagnostic.Source[diagnostic.Span], diagnostic.Code));
    }

    [Fact]
    public void GroupsReviewsAndStepsOfALibraryCountUnlessThePlanHasItsOwn()
    {
        const string Shared = """
            library: Shared
            group everybody else: Magenta Homes, Police
            step down to Community Coaches
              when: every goal is met
            step up to Children's Social Care
              when: any goal is missed
            reviews: every 6 weeks from 17 February 2026
              chaired by: key worker
            """;

        var plan = Plan("uses: shared", Shared);

        Assert.Equal(
            ("everybody else", "Community Coaches", "Children's Social Care", "Dana"),
            (plan.Groups.Single().Name, plan.StepDowns.Single().To, plan.StepUps.Single().To, plan.Reviews?.ChairedBy?.Name));
    }

    [Fact]
    public void AStepOfThePlanItselfGoesBeforeTheLibrarysToTheSamePlace()
    {
        const string Shared = """
            library: Shared
            step up to Children's Social Care
              when: any goal is missed
            """;
        var text = PlanText.With("file", "step up to children's social care\n  when: goal school is missed").Replace("key worker: Dana", "key worker: Dana\n  uses: shared");

        var step = Assert.Single(Bound.From(text, Shared).Plan?.StepUps ?? []);

        Assert.Equal("harper.plan", step.At.Source.Path);
    }

    [Fact]
    public void ALibraryAloneIsNotAskedForAPlan()
    {
        var bound = Bound.From(Measures);

        Assert.Null(bound.Plan);
        Assert.Empty(bound.Diagnostics);
    }

    [Fact]
    public void ACalendarOfALibraryCountsTheSchoolDaysOfAPlan()
    {
        const string Calendar = """
            library: Schools
            calendar
              for: Ridgeway High School
              term Spring 2026: 5 January 2026 to 27 March 2026
                half-term holiday: 16 February 2026 to 20 February 2026
              closed: 9 January 2026, staff training
              bank holidays: England and Wales
            """;

        var calendar = Assert.Single(Plan("uses: schools", Calendar).Calendars);

        Assert.Equal(("Schools", BankHolidayRegion.EnglandAndWales), (calendar.Name, calendar.Region));
        Assert.Equal("staff training", Assert.Single(calendar.Closures).Reason);
        Assert.False(calendar.IsSchoolDay(new DateOnly(2026, 2, 16)));
        Assert.True(calendar.IsSchoolDay(new DateOnly(2026, 2, 23)));
    }

    /// <summary>The plan with these lines at its end, which uses the service's library.</summary>
    static string Using(string lines) => PlanText.With("file", lines).Replace("key worker: Dana", "key worker: Dana\n  uses: our service");

    static Sanction Sanction(BoundPlan bound, string id) =>
        Assert.IsType<Plan>(bound.Plan).Sanctions.Single(sanction => sanction.Id == id);

    static Plan Plan(string head, params string[] libraries)
    {
        var bound = Bound.From(PlanText.With("plan", head), libraries);
        Assert.Empty(bound.Diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}"));

        return Assert.IsType<Plan>(bound.Plan);
    }
}
