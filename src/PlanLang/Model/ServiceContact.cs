namespace PlanLang.Model;

/// <summary>How a family knows and reaches the service: what a library says of it.</summary>
/// <param name="Phone">For example <c>0151 496 0123</c>; null where it is not said.</param>
/// <param name="Complaints">How to say that something is wrong; null where it is not said.</param>
/// <param name="Logo">The file of its picture, from the folder of the library; null where there is none.</param>
public sealed record ServiceContact(Prose? Phone, Prose? Complaints, Prose? Logo)
{
    /// <summary>A service that says nothing of itself.</summary>
    public static ServiceContact None { get; } = new(null, null, null);
}
