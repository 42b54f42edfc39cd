namespace PlanLang.Output;

/// <summary>What an explanation says besides why something stands as it does.</summary>
public enum ExplainDepth
{
    /// <summary>Nothing else.</summary>
    Why,

    /// <summary>When it could be met at the earliest, and what must be recorded by then.</summary>
    WhatWouldItTake,
}
