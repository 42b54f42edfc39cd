using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>What would have to be recorded for a condition to be met.</summary>
abstract record Wish;

/// <summary>The best value of a measure.</summary>
/// <param name="Measure">Which.</param>
/// <param name="Direction">Whether high or low values are wanted.</param>
/// <param name="Status">The status that is wanted; null for the other kinds.</param>
sealed record MeasureWish(Measure Measure, Direction Direction, string? Status) : Wish
{
    /// <summary>The value that is wanted where neither the highest nor the lowest will do; null where one of them does.</summary>
    public Fraction? Target { get; init; }
}

/// <summary>An action done, or kept on each occasion.</summary>
/// <param name="Id">Which.</param>
sealed record ActionWish(string Id) : Wish;

/// <summary>Somebody agreeing.</summary>
/// <param name="Person">Who.</param>
sealed record AgreementWish(Person Person) : Wish;

/// <summary>Every review held.</summary>
sealed record ReviewWish : Wish;
