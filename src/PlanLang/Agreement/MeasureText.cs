using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Agreement;

/// <summary>What a measure counts, as it is written.</summary>
static class MeasureText
{
    /// <summary>The line that says what one record holds.</summary>
    public static ClausePart Of(MeasureKind kind) => kind switch
    {
        RatioKind ratio => new("counts", [$"{ratio.Part} of {ratio.Whole}"]),
        CountKind count => new("counts", [count.What]),
        ScaleKind scale => new(
            "scale", [$"{DecimalWording.Of(scale.Lowest)} to {DecimalWording.Of(scale.Highest)} step {DecimalWording.Of(scale.Step)}"]),
        NumberKind number => new("number", [number.Unit]),
        StatusKind status => new("status", status.Statuses),
        _ => throw new UnreachableException(),
    };

    /// <summary>The line <c>of:</c>, with those whom the plan, or a copy of it, knows.</summary>
    public static ClausePart Of(MeasureSubject subject, Plan plan) => subject switch
    {
        FamilyTogether => new("of", ["the family"]),
        EachOfKind each => new("of", [$"each {SubjectWording.Singular(each.Kind)}"]),
        NamedPeople named => ClausePart.Of("of", named.People.Where(person => plan.People.Any(known => known.Name == person.Name))),
        _ => throw new UnreachableException(),
    };

    /// <summary><c>the school register, every school week</c>.</summary>
    public static string? Of(Promise? promise) => promise switch
    {
        null => null,
        { Every: null } => promise.Source,
        { Every: { } every } => $"{promise.Source}, {every}",
    };

    /// <summary>Which way is progress.</summary>
    public static string Of(Direction better) => better == Direction.Up ? "higher is better" : "lower is better";

    /// <summary><c>3 months after closing</c>.</summary>
    public static string? Of(PlanDate? date) => date switch
    {
        null => null,
        { After: null } => AnchorWording.Of(date.Anchor),
        { After: { } after } => $"{after} after {AnchorWording.Of(date.Anchor)}",
    };
}
