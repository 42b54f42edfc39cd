using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>A part of the way: <c>stage intensive: Getting going</c>.</summary>
/// <param name="Id">Its name, or <c>stage 1</c> by its place.</param>
/// <param name="Name">How records call it.</param>
/// <param name="Title">What it is.</param>
/// <param name="Visits">How often somebody comes; null where it is not said.</param>
/// <param name="MoveOnWhen">When the next one may begin; null in the last.</param>
/// <param name="SeenBy">Who may see it, where it says so.</param>
/// <param name="At">Where its name, or else its keyword, stands.</param>
public sealed record Stage(
    string Id, string? Name, Prose Title, Recurrence? Visits, Condition? MoveOnWhen, SeenBy? SeenBy, Location At);
