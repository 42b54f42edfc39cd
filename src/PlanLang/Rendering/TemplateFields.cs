using PlanLang.Evaluation;
using PlanLang.Privacy;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>
/// All that templates can show, with what it says in one plan: read off the very things that the templates are given, so
/// that nothing can be missing and nothing can be left over.
/// </summary>
public static class TemplateFields
{
    /// <summary>The fields of each document for the first readers who get it; of a document that nobody gets, none.</summary>
    public static ImmutableArray<TemplateField> Of(Document document, Assessment assessment)
    {
        var views = Audiences(assessment)
            .Select(audience => document.ViewFor(assessment, audience))
            .OfType<ScriptObject>();

        return views.FirstOrDefault() is { } view ? [.. Under("page", [view])] : [];
    }

    static IEnumerable<Audience> Audiences(Assessment assessment) =>
    [
        Audience.FamilyAtHome(assessment.Plan),
        Audience.Team(assessment.Plan),
        .. assessment.Plan.People.Select(Audience.Of),
    ];

    /// <summary>The fields of things of one kind: what any of them has.</summary>
    static IEnumerable<TemplateField> Under(string path, ImmutableArray<ScriptObject> things) =>
        from field in things.SelectMany(thing => thing.Keys).Distinct()
        let values = things.Select(thing => thing.TryGetValue(field, out var value) ? value : null).OfType<object>().ToImmutableArray()
        from found in Of($"{path}.{field}", values)
        select found;

    static IEnumerable<TemplateField> Of(string path, ImmutableArray<object> values) => values switch
    {
        [] => [new TemplateField(path, null)],
        [ScriptObject, ..] => [new TemplateField(path, ""), .. Under(path, [.. values.OfType<ScriptObject>()])],
        [ScriptArray, ..] => Of($"{path}[]", [.. values.OfType<ScriptArray>().SelectMany(list => list).OfType<object>()]),
        [var value, ..] => [new TemplateField(path, $"{value}")],
    };
}
