namespace PlanLang.Model;

/// <summary>A warning that counts as an error in every plan that uses a library: <c>no plan may have: a child without a voice</c>.</summary>
/// <param name="Code">The code of its message.</param>
/// <param name="Library">The library's name.</param>
/// <param name="At">Where the library says so.</param>
public sealed record RaisedCheck(string Code, string Library, Location At);
