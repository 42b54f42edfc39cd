using PlanLang.Evaluation;

namespace PlanLang.Output;

/// <summary>What <c>plan explain --format json</c> prints: every condition in the shape of <c>plan check</c>.</summary>
public static class ExplainJson
{
    const int Version = 1;

    /// <summary>The document.</summary>
    /// <param name="file">The file of the plan, as it is shown.</param>
    /// <param name="assessment">How the plan stands.</param>
    /// <param name="id">The goal, reward, sanction, stage or step asked for; null for all.</param>
    public static string Of(string file, Assessment assessment, string? id) => JsonText.Of(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteDate("asOf", assessment.AsOf);
        json.WriteDate("knownAt", assessment.KnownAt);
        json.WriteString("file", file);
        json.WriteString("name", assessment.Plan.Name);
        json.WriteList("conditions", ExplainedCondition.In(assessment, id), (_, condition) =>
        {
            json.WriteStartObject();
            json.WriteString("kind", condition.Kind);
            json.WriteString("id", condition.Id);
            json.WriteString("heading", condition.Heading);
            json.WriteJudgement("when", condition.When);
            json.WriteEndObject();
        });
        json.WriteEndObject();
    });
}
