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
        Assert.Equal(["warning letter", "letter"], plan.Sanctions.Select(sanction => sanction.Id));
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
        var bound = Bound.From(PlanText.With("plan", "uses: our service"), Measures.Replace("decided by: Jo", "decided by: Joe"));

        var diagnostic = Assert.Single(bound.Diagnostics);

        Assert.Equal(("library-1.plan", 13, "PL0201"), (diagnostic.Source.Path, diagnostic.Line, diagnostic.Code));
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

    static Plan Plan(string head, params string[] libraries)
    {
        var bound = Bound.From(PlanText.With("plan", head), libraries);
        Assert.Empty(bound.Diagnostics.Select(diagnostic => $"{diagnostic.Code}: {diagnostic.Message}"));

        return Assert.IsType<Plan>(bound.Plan);
    }
}
