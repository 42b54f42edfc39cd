using CsCheck;

namespace PlanLang.Tests.Support;

/// <summary>
/// Statements about generated values, a thousand of them and the same in every run: the seed that CsCheck's
/// own <c>Sample</c> takes fixes the first value alone.
/// </summary>
static class Property
{
    const int Values = 1000;

    public static void Always<T>(this Gen<T> values, Func<T, bool> holds)
    {
        var random = new PCG(1, 20260106);
        for (var count = 0; count < Values; count++)
        {
            var value = values.Generate(random, null, out _);
            Assert.True(holds(value), $"It does not hold for {value}.");
        }
    }

    public static void Always<T1, T2>(this Gen<(T1, T2)> values, Func<T1, T2, bool> holds) =>
        values.Always(value => holds(value.Item1, value.Item2));

    public static void Always<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Func<T1, T2, T3, bool> holds) =>
        values.Always(value => holds(value.Item1, value.Item2, value.Item3));

    public static void Always<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> values, Func<T1, T2, T3, T4, bool> holds) =>
        values.Always(value => holds(value.Item1, value.Item2, value.Item3, value.Item4));
}
