using PlanLang.Evaluation;
using PlanLang.Privacy;
using PlanLang.Rendering;
using PlanLang.Tests.Binding;

namespace PlanLang.Tests.Rendering;

/// <summary>What every agency says to the family in the same words: everybody has it, the family first.</summary>
public class MessageTests
{
    const string Message = "School comes first, and nobody is sent away.";

    static readonly DateOnly Day = new(2026, 2, 17);

    [Theory]
    [InlineData("Leanne")]
    [InlineData("Kai")]
    [InlineData("Dana")]
    [InlineData("Jo")]
    [InlineData("Amir")]
    public void EverybodyAtHomeAndInTheTeamHasItInTheirCopy(string name)
    {
        var family = Family(Message);

        Assert.Contains(Message, Contract(family, name), StringComparison.Ordinal);
        Assert.Contains(Sightings.Of(family.Plan.People.Single(one => one.Name == name), family.Plan, Day), block => block.Block == "we all say");
    }

    [Fact]
    public void WhoLivesElsewhereDoesNotReadIt() => Assert.Empty(Contract(Family(Message), "Ron"));

    [Fact]
    public void ALineUnderItTakesPeopleAway()
    {
        var family = Family($"{Message}\n    seen by: family, team");

        Assert.Contains(Message, Contract(family, "Leanne"), StringComparison.Ordinal);
        Assert.DoesNotContain(Message, Contract(family, "Amir"), StringComparison.Ordinal);
    }

    [Fact]
    public void APlansOwnGoesBeforeThatOfItsLibrary()
    {
        const string Library = "library: Our Service\n  we all say: The music is off at ten.";

        Assert.Equal("The music is off at ten.", Bind(PlanText.With("plan", "uses: our service"), Library));
        Assert.Equal(Message, Bind(PlanText.With("plan", $"uses: our service\nwe all say: {Message}"), Library));
        Assert.Null(Bind(PlanText.With("plan", "uses: our service"), "library: Our Service"));
    }

    static string? Bind(string plan, string library) => Bound.From(plan, library).Plan?.WeAllSay?.Text;

    static Assessment Family(string message) => FirstFamily.At(
        Day, plan => plan.Replace("  key worker: Dana\n", $"  key worker: Dana\n  we all say: {message}\n", StringComparison.Ordinal));

    static string Contract(Assessment family, string name) => Rendered.For(
        Audience.Of(family.Plan.People.Single(person => person.Name == name)), Documents.Contract, family, PageFormat.Markdown);
}
