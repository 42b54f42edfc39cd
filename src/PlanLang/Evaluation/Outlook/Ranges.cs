namespace PlanLang.Evaluation;

/// <summary>What some of the records to come may hold: fewer values than are possible.</summary>
sealed class Ranges
{
    readonly ImmutableDictionary<Slot, (int Low, int High)> _narrowed;

    Ranges(ImmutableDictionary<Slot, (int Low, int High)> narrowed) => _narrowed = narrowed;

    /// <summary>All that is possible.</summary>
    public static Ranges All { get; } = new(ImmutableDictionary<Slot, (int Low, int High)>.Empty);

    /// <summary>Whether nothing was narrowed.</summary>
    public bool AreAll => _narrowed.IsEmpty;

    /// <summary>The numbers of the values that a record may hold, of so many.</summary>
    public (int Low, int High) Of(Slot slot, int highest) => _narrowed.TryGetValue(slot, out var range) ? range : (0, highest);

    /// <summary>Whether a record of the measure was narrowed.</summary>
    public bool Narrow(Wish wish) => wish is MeasureWish value && _narrowed.Keys.Any(slot => slot.Measure == value.Measure.Name);

    /// <summary>Whether it was narrowed.</summary>
    public bool Holds(Slot slot) => _narrowed.ContainsKey(slot);

    /// <summary>The same, and what the others narrow down.</summary>
    public Ranges And(Ranges others) => AreAll ? others : new(_narrowed.SetItems(others._narrowed));

    /// <summary>The same with one record narrowed down.</summary>
    public Ranges With(Slot slot, int low, int high) => new(_narrowed.SetItem(slot, (low, high)));
}

/// <summary>A record to come.</summary>
/// <param name="Measure">Of which measure.</param>
/// <param name="Person">Of whom; null for the family.</param>
/// <param name="Day">When.</param>
readonly record struct Slot(string Measure, string? Person, DateOnly Day);
