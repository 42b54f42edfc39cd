using PlanLang.Dates;

namespace PlanLang.Model;

/// <summary>What calls for an action each time that it happens: <c>when: within 1 working day of a possible breach</c>.</summary>
/// <param name="Within">How long there is time.</param>
/// <param name="Event">What happens.</param>
public sealed record Prompt(Duration Within, PromptEvent Event);

/// <summary>Something that happens on a day, and is written down.</summary>
public abstract record PromptEvent;

/// <summary>An entry <c>possible breach: …</c>.</summary>
public sealed record BreachEvent : PromptEvent;

/// <summary>An entry <c>review held: …</c>.</summary>
public sealed record ReviewEvent : PromptEvent;

/// <summary>A record of a count, of whomever, that is not none.</summary>
/// <param name="Measure">What is counted.</param>
public sealed record CountEvent(Measure Measure) : PromptEvent;
