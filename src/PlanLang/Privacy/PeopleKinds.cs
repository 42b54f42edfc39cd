using System.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>Whom the words of a <c>seen by:</c> line stand for.</summary>
static class PeopleKinds
{
    /// <summary>The people of the key worker's own agency; the key worker alone, where the agency is not said.</summary>
    public static IEnumerable<Person> Team(Plan plan) => plan.Team.Where(person => IsOfTeam(plan, person));

    /// <summary>The others in the team block.</summary>
    public static IEnumerable<Person> Partners(Plan plan) => plan.Team.Where(person => !IsOfTeam(plan, person));

    /// <summary>The family at home.</summary>
    public static IEnumerable<Person> Family(Plan plan) => plan.Family.Where(person => person.IsAtHome);

    /// <summary>Whom one word of the line stands for; who is a child is decided on that day.</summary>
    public static IEnumerable<Person> Of(Reader reader, Plan plan, DateOnly day) => reader switch
    {
        PersonReader one => [one.Person],
        GroupReader group => group.Group.People,
        AgencyReader agency => OfAgency(plan, agency.Agency),
        KindReader kind => Of(kind.Kind, plan, day),
        _ => throw new UnreachableException(),
    };

    /// <summary>Everybody in the team block who works for that agency.</summary>
    public static IEnumerable<Person> OfAgency(Plan plan, string agency) =>
        plan.Team.Where(person => agency.Equals(person.Facts.Agency, StringComparison.OrdinalIgnoreCase));

    static IEnumerable<Person> Of(ReaderKind kind, Plan plan, DateOnly day) => kind switch
    {
        ReaderKind.Family => Family(plan),
        ReaderKind.Adults => Family(plan).Where(person => !person.IsChildOn(day)),
        ReaderKind.Children => Family(plan).Where(person => person.IsChildOn(day)),
        ReaderKind.Team => Team(plan),
        ReaderKind.Partners => Partners(plan),
        ReaderKind.Everyone => Family(plan).Concat(plan.Team),
        _ => throw new UnreachableException(),
    };

    static bool IsOfTeam(Plan plan, Person person) =>
        plan.KeyWorker is { } keyWorker
        && (person.Name == keyWorker.Name
            || (person.Facts.Agency is { } agency && agency.Equals(keyWorker.Facts.Agency, StringComparison.OrdinalIgnoreCase)));
}
