using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>Who may see something, by the names that the plan gives them.</summary>
/// <param name="Names">Everybody who may.</param>
sealed record Label(ImmutableHashSet<string> Names)
{
    /// <summary>Those people and nobody else.</summary>
    public static Label Of(IEnumerable<Person> people) => new([.. people.Select(person => person.Name)]);

    /// <summary>Whether that person may.</summary>
    public bool Holds(Person person) => Names.Contains(person.Name);

    /// <summary>Those who may see both.</summary>
    public Label And(Label other) => new(Names.Intersect(other.Names));
}
