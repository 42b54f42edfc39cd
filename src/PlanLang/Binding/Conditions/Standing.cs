using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>How something must stand.</summary>
/// <param name="Status">Its number in the enumeration of statuses.</param>
/// <param name="Polarity">Whether it must be so or must not be so.</param>
readonly record struct Standing(int Status, Polarity Polarity);
