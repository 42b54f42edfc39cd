using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>What the line of a measure's kind says.</summary>
/// <param name="Kind">What one record is.</param>
/// <param name="Better">Which way is progress.</param>
sealed record KindAndDirection(MeasureKind Kind, Direction Better);
