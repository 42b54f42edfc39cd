namespace PlanLang.Benchmarks.Content;

/// <summary>One line of a plan, before it is written in PlanLang, Gherkin or YAML.</summary>
/// <param name="Depth">How deep it lies: 0 for blocks.</param>
/// <param name="Heads">Whether deeper lines follow.</param>
/// <param name="Keyword">What comes before the colon, with a name where it has one.</param>
/// <param name="Value">What comes after it; empty where nothing does.</param>
sealed record Line(int Depth, bool Heads, string Keyword, string Value);
