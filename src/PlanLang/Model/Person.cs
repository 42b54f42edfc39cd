using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Model;

/// <summary>Somebody of the family or the team, for example <c>Kai: Kai Harper, son, born 12 June 2011</c>.</summary>
/// <param name="Name">How the plan calls them: <c>Kai</c>.</param>
/// <param name="FullName">For example <c>Kai Harper</c>.</param>
/// <param name="Role">For example <c>son</c> or <c>housing officer</c>; null where none is given.</param>
/// <param name="Side">Whether they belong to the family or the team.</param>
/// <param name="Facts">What else the line says.</param>
/// <param name="SeenBy">Who may see the entry, where it says so.</param>
/// <param name="At">Where the name stands.</param>
public sealed record Person(
    string Name, string FullName, string? Role, Side Side, PersonFacts Facts, SeenBy? SeenBy, Location At)
{
    const int FewestDaysOf18Years = 18 * 365;

    /// <summary>Whether they are a member of the family who lives at home.</summary>
    public bool IsAtHome => Side == Side.Family && !Facts.LivesElsewhere;

    /// <summary>
    /// Whether they are a parent: by their role, or because a line <c>parental responsibility: yes</c> says so. Age has no
    /// part in it.
    /// </summary>
    public bool IsParent => Side == Side.Family && (ParentRoles.Contains(Role) || Facts.Details.Any(IsResponsibility));

    /// <summary>Whether they are of the kind on that day.</summary>
    internal bool IsOf(PeopleKind kind, DateOnly day) => kind switch
    {
        PeopleKind.Child => IsChildOn(day),
        PeopleKind.Adult => !IsChildOn(day),
        PeopleKind.Parent => IsParent,
        _ => true,
    };

    static bool IsResponsibility(Detail detail) =>
        detail.Keyword == "parental responsibility" && detail.Text.Text.StartsWith("yes", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Whether they are under 18 on that day. Without a birth date a son, daughter or child counts as one
    /// (an error asks for the date as soon as an age matters), and everybody else as an adult.
    /// </summary>
    public bool IsChildOn(DateOnly day) => Facts.Born is { } born
        ? day.DayNumber - born.DayNumber < FewestDaysOf18Years || day < MonthArithmetic.Add(born, 18, 0)
        : ChildRoles.Contains(Role);
}
