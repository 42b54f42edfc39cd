using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>Something that a line waits for.</summary>
/// <param name="Key">Kind and id: <c>goal school</c>.</param>
/// <param name="At">Where it is named.</param>
readonly record struct Reference(string Key, Location At);
