namespace PlanLang.Syntax;

/// <summary>Children, adults, parents, or everybody.</summary>
public enum PeopleKind
{
    /// <summary><c>child</c>: under 18.</summary>
    Child,

    /// <summary><c>adult</c>: 18 and over.</summary>
    Adult,

    /// <summary><c>parent</c>: a mother, a father, or whoever has parental responsibility.</summary>
    Parent,

    /// <summary><c>person</c>: everybody.</summary>
    Person,
}
