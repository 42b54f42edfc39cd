using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>A value that a measure of each kind could have, for messages.</summary>
static class ValueExamples
{
    /// <summary><c>7 of 10</c> for a ratio.</summary>
    public static string Of(MeasureKind kind) => kind switch
    {
        RatioKind => "7 of 10",
        CountKind => "1",
        ScaleKind scale => scale.Highest.ToString(),
        StatusKind status => status.Statuses[0],
        _ => "45",
    };
}
