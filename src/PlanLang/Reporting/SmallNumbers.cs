namespace PlanLang.Reporting;

/// <summary>
/// Counts of families that tell nobody of one family. From 1 to 7 they are not told apart, and from 8 on they are rounded to
/// the nearest 5; shares are made of rounded counts, and a median or a total stands for at least 8. Rounding every count
/// alike leaves nothing to subtract.
/// </summary>
/// <remarks>
/// NHS Digital, Disclosure control methodology for Hospital Episode Statistics (September 2018), for figures below
/// national level.
/// </remarks>
static class SmallNumbers
{
    /// <summary>The fewest families of which anything is told.</summary>
    public const int Fewest = 8;

    const int Step = 5;

    /// <summary>The count as it may be shown: 0, a multiple of 5, or null from 1 to 7.</summary>
    public static int? Shown(int count) => count switch
    {
        0 => 0,
        < Fewest => null,
        _ => (count + Step / 2) / Step * Step,
    };

    /// <summary>The part of a whole in per cent, 0 to 100; null where one of the two is not shown, or the whole is nobody.</summary>
    public static int? Percentage(int part, int whole) => (Shown(part), Shown(whole)) is ({ } some, { } all) && all > 0
        ? (some * 200 + all) / (all * 2)
        : null;
}
