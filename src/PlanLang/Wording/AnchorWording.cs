using System.Diagnostics;
using PlanLang.Dates;

namespace PlanLang.Wording;

/// <summary>The days that sentences refer to.</summary>
static class AnchorWording
{
    public static string Of(Anchor anchor) => anchor switch
    {
        DateAnchor date => DateWords.Format(date.Date),
        StartAnchor => "the start",
        LastReviewAnchor => "the last review",
        ClosingAnchor => "closing",
        _ => throw new UnreachableException(),
    };
}
