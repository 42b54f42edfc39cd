namespace PlanLang.Syntax;

/// <summary>Children, adults, or both.</summary>
public enum PeopleKind
{
    /// <summary><c>child</c>: under 18.</summary>
    Child,

    /// <summary><c>adult</c>: 18 and over.</summary>
    Adult,

    /// <summary><c>person</c>: both.</summary>
    Person,
}
