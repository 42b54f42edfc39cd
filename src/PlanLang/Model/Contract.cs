using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>The agreement that the family signs: <c>contract: Family contract</c>.</summary>
/// <param name="Title">What the page is called.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Period">Its first and last day.</param>
/// <param name="SignedBy">Who signs.</param>
/// <param name="LegalBasis">For example <c>parenting contract, section 25A</c>.</param>
/// <param name="Copies">Who gets one.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its keyword stands.</param>
public sealed record Contract(
    Prose Title,
    Prose? Purpose,
    Window? Period,
    ImmutableArray<Person> SignedBy,
    string? LegalBasis,
    ImmutableArray<Person> Copies,
    SeenBy? SeenBy,
    Location At)
{
    /// <summary>How long it may run at most; null where it does not say.</summary>
    public Duration? Longest { get; init; }
}
