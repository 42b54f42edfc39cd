namespace PlanLang.Model;

/// <summary>How a family reaches the service: what a library says of it.</summary>
/// <param name="Phone">For example <c>0151 496 0123</c>; null where it is not said.</param>
/// <param name="Complaints">How to say that something is wrong; null where it is not said.</param>
public sealed record ServiceContact(Prose? Phone, Prose? Complaints)
{
    /// <summary>A service that says nothing of itself.</summary>
    public static ServiceContact None { get; } = new(null, null);
}
