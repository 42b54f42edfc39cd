using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>What could be written at a place.</summary>
public static class Completion
{
    /// <summary>Everything that fits there, the likeliest first; the editor leaves out what does not fit the words typed.</summary>
    public static ImmutableArray<Suggestion> At(EditedFamily family, SourceText source, int offset)
    {
        if (family.SyntaxOf(source) is not { } file)
        {
            return [.. RecordSuggestions.At(family, source, offset)];
        }

        var place = PlanPlace.At(source, offset);

        return [.. place switch
        {
            { Keyword: { } keyword } => ValueSuggestions.Of(family, keyword, place, source),
            { Body: BodyKind.Statements } => KeywordSuggestions.Of(place, file),
            { Body: BodyKind.Conditions or BodyKind.Expectations } => ConditionSuggestions.Of(family, source, place.Written),
            { Body: BodyKind.Items } => [new Suggestion("- ", SuggestionKind.Keyword, "An item of the list.", place.Written, "- "), .. KeywordSuggestions.OfReaders(place, file)],
            { Body: BodyKind.FreeText or BodyKind.Continuation } => KeywordSuggestions.OfReaders(place, file),
            _ => [],
        }];
    }
}
