using System.Reflection;
using PlanLang.Model;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Privacy;

public class PlanCopyTests
{
    /// <summary>What everybody who gets any copy may read, or what no page shows.</summary>
    static readonly ImmutableArray<string> OfEverybody =
    [
        nameof(Plan.Name), nameof(Plan.Reference), nameof(Plan.Service), nameof(Plan.Started), nameof(Plan.Calendars),
        nameof(Plan.RecordFiles), nameof(Plan.At), nameof(Plan.Contact), nameof(Plan.Caseload),
    ];

    public static TheoryData<string> Parts =>
    [
        .. typeof(Plan).GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null)
            .Select(property => property.Name)
            .Except(OfEverybody),
    ];

    [Theory]
    [MemberData(nameof(Parts))]
    public void OfEachPartOfAPlanItIsDecidedWhoGetsIt(string part) =>
        Assert.Contains($"            {part} =", Repository.Read("src/PlanLang/Privacy/PlanCopy.cs"), StringComparison.Ordinal);
}
