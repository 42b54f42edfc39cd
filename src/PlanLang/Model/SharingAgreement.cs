namespace PlanLang.Model;

/// <summary>With whom a service has agreed to share what the work needs: <c>sharing agreement: Barnet Homes, Police</c>.</summary>
/// <param name="Members">People, agencies and groups, by the names that the line gives them, and the agencies and people of those groups.</param>
public sealed record SharingAgreement(ImmutableArray<string> Members)
{
    /// <summary>Where none is named.</summary>
    public static SharingAgreement None { get; } = new(ImmutableArray<string>.Empty);

    /// <summary>Whether that name is among them.</summary>
    public bool Holds(string name) => Members.Any(member => Names.Same(member, name));
}

/// <summary>Somebody with whom something was shared.</summary>
/// <param name="Name">As it was written.</param>
/// <param name="Person">Who it is, where the plan knows them; null for an agency, a group or somebody outside the plan.</param>
public sealed record Recipient(string Name, Person? Person);
