using PlanLang.Model;

namespace PlanLang.Readability;

/// <summary>What the rules about wording need to know besides the text they look at.</summary>
/// <param name="Measure">How easy the text has to be.</param>
/// <param name="LeftOut">The names and dates that do not count.</param>
/// <param name="People">Who may be named.</param>
/// <param name="Explained">Letters that are written out somewhere.</param>
sealed record ReadingContext(
    AudienceMeasure Measure, LeftOut LeftOut, ImmutableArray<Person> People, ImmutableHashSet<string> Explained)
{
    /// <summary>The context of those texts of a plan.</summary>
    public static ReadingContext Of(Plan plan, AudienceMeasure measure, ImmutableArray<PlanText> texts) =>
        new(measure, new LeftOut(plan), [.. plan.People], [.. texts.SelectMany(text => Letters.ExplainedIn(text.Written))]);

    /// <summary>Whom the text speaks of; null where it names nobody.</summary>
    public Person? Named(PlanText text) =>
        People.FirstOrDefault(person => text.Words.Any(word => Names.Same(word.Text, person.Name) || Names.Same(word.Text, $"{person.Name}'s")));
}
