using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>The people one copy is for. It holds what each of them may see.</summary>
/// <param name="Readers">Who they are; a copy for nobody holds nothing.</param>
public sealed record Audience(ImmutableArray<Person> Readers)
{
    /// <summary>One reader alone.</summary>
    public static Audience Of(Person reader) => new([reader]);

    /// <summary>Whom a plan calls so, by the short name or the full one; null where nobody is.</summary>
    public static Person? Named(Plan plan, string name) =>
        plan.People.FirstOrDefault(person => Names.Same(person.Name, name))
        ?? plan.People.FirstOrDefault(person => Names.Same(person.FullName, name));

    /// <summary>Every member of the family who lives at home: for whom a contract is, unless it says otherwise.</summary>
    public static Audience FamilyAtHome(Plan plan) => new([.. plan.Family.Where(person => person.IsAtHome)]);

    /// <summary>The people of the key worker's own agency.</summary>
    public static Audience Team(Plan plan) => new([.. PeopleKinds.Team(plan)]);

    /// <summary>Whether all of them may see what has that label.</summary>
    internal bool MaySee(Label label) => !Readers.IsEmpty && Readers.All(label.Holds);
}
