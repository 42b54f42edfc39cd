using PlanLang.Syntax;

namespace PlanLang.Wording;

/// <summary>Bounds with what kind of number they are: <c>90%</c>, <c>a third</c>, <c>10 points</c>.</summary>
static class AmountWording
{
    static readonly ImmutableArray<(Fraction Value, string Words)> Parts =
    [
        (new(1, 2), "a half"), (new(1, 3), "a third"), (new(2, 3), "two thirds"),
        (new(1, 4), "a quarter"), (new(3, 4), "three quarters"), (new(1, 5), "a fifth"),
        (new(2, 5), "two fifths"), (new(3, 5), "three fifths"), (new(4, 5), "four fifths"),
    ];

    public static string Of(Amount amount) => amount.Unit switch
    {
        AmountUnit.Percent => $"{DecimalWording.Of(amount.Value * 100)}%",
        AmountUnit.Part => Part(amount.Value),
        AmountUnit.Points => $"{DecimalWording.Of(amount.Value)} {(amount.Value == 1 ? "point" : "points")}",
        AmountUnit.Money => $"£{DecimalWording.Of(amount.Value)}",
        _ => DecimalWording.Of(amount.Value),
    };

    static string Part(Fraction value)
    {
        foreach (var (part, words) in Parts)
        {
            if (part == value)
            {
                return words;
            }
        }

        return value.ToString();
    }
}
