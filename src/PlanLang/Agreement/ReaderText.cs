using System.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Agreement;

/// <summary>One name of a <c>seen by:</c> line as it is written.</summary>
static class ReaderText
{
    /// <summary><c>Leanne</c>, <c>team</c>, <c>Magenta Homes</c>.</summary>
    public static string Of(Reader reader) => reader switch
    {
        PersonReader person => person.Person.Name,
        KindReader kind => ReaderKinds.Words[(int)kind.Kind],
        GroupReader group => group.Group.Name,
        AgencyReader agency => agency.Agency,
        _ => throw new UnreachableException(),
    };
}
