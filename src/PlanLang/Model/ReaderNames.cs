namespace PlanLang.Model;

/// <summary>Whom a name in a line <c>seen by:</c> means, in a plan as in its diary.</summary>
/// <param name="people">Family and team.</param>
/// <param name="groups">Names for several of them.</param>
sealed class ReaderNames(IEnumerable<Person> people, IEnumerable<Group> groups)
{
    /// <summary>All that there is to name, people first.</summary>
    public IEnumerable<string> All =>
        [.. people.Select(person => person.Name), .. groups.Select(group => group.Name), .. Agencies, .. ReaderKinds.Words];

    IEnumerable<string> Agencies => people.Select(person => person.Facts.Agency).OfType<string>();

    /// <summary>A kind of reader, a person, a group or an agency, in that order; null where it is none of them.</summary>
    public Reader? Find(string name) =>
        ReaderKinds.Of(name) is { } kind ? new KindReader(kind)
        : people.FirstOrDefault(person => Names.Same(person.Name, name)) is { } person ? new PersonReader(person)
        : groups.FirstOrDefault(group => Names.Same(group.Name, name)) is { } group ? new GroupReader(group)
        : Agencies.FirstOrDefault(agency => Names.Same(agency, name)) is { } agency ? new AgencyReader(agency)
        : null;
}
