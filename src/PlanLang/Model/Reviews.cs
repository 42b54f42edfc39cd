using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>When everybody meets: <c>reviews: every 6 weeks from 17 February 2026</c>.</summary>
/// <param name="Every">How often.</param>
/// <param name="From">The first one, to which all are anchored; null for the plan's start.</param>
/// <param name="Who">Who is asked to come.</param>
/// <param name="ChairedBy">Who leads it; null where it is not said.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its keyword stands.</param>
public sealed record Reviews(
    Recurrence Every, DateOnly? From, ImmutableArray<Person> Who, Person? ChairedBy, SeenBy? SeenBy, Location At);
