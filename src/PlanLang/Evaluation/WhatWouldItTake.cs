namespace PlanLang.Evaluation;

/// <summary>When a condition that is not met could be, if all that is recorded from now on were as good as can be.</summary>
static class WhatWouldItTake
{
    /// <summary>The same judgement with its earliest date.</summary>
    public static Judgement WithEarliest(Judgement judgement, Standpoint at) => judgement;
}
