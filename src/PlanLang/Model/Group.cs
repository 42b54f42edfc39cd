namespace PlanLang.Model;

/// <summary>Several people or agencies under one name: <c>group school staff: Amir, Birch Primary School</c>.</summary>
/// <param name="Name">How <c>seen by:</c> calls it.</param>
/// <param name="People">Those of the plan who belong to it, the people of its agencies included.</param>
/// <param name="Agencies">The names that are no person of the plan.</param>
/// <param name="At">Where it is declared.</param>
public sealed record Group(string Name, ImmutableArray<Person> People, ImmutableArray<string> Agencies, Location At);
