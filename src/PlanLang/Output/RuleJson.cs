using System.Globalization;
using System.Text.Json;
using PlanLang.Evaluation;
using PlanLang.Wording;

namespace PlanLang.Output;

/// <summary>The elements of <c>criteria</c>, <c>results</c> and <c>scores</c>.</summary>
static class RuleJson
{
    public static void Write(Utf8JsonWriter json, CriteriaAssessment criteria)
    {
        json.WriteStartObject();
        json.WriteString("id", criteria.Criteria.Id);
        json.WriteJudgement("when", criteria.When);
        json.WriteEndObject();
    }

    /// <summary>What it pays stands there with two decimals, <c>700.00</c>: <c>0.00</c> where another result is paid instead.</summary>
    public static void Write(Utf8JsonWriter json, ResultAssessment result)
    {
        json.WriteStartObject();
        json.WriteString("id", result.Result.Id);
        json.WriteJudgement("when", result.When);
        json.WriteBoolean("byDiscretion", result.Discretion is not null);
        json.WriteString("pays", result.Pays is { } pounds ? DecimalWording.TwoPlaces(pounds) : null);
        json.WriteEndObject();
    }

    public static void Write(Utf8JsonWriter json, ScoreAssessment score)
    {
        json.WriteStartObject();
        json.WriteString("id", score.Score.Id);
        json.WriteString("value", score.Value?.ToString("0.00", CultureInfo.InvariantCulture));
        json.WriteEndObject();
    }
}
