using CsCheck;

namespace PlanLang.Tests.Support;

/// <summary>
/// Statements about generated values, the same in every run: the seed that CsCheck's own <c>Sample</c> takes fixes the
/// first value alone. A thousand values where <c>CI=true</c>, the first hundred of them at the desk.
/// </summary>
static class Property
{
    static readonly int Values = Environment.GetEnvironmentVariable("CI") == "true" ? 1000 : 100;

    public static void Always<T>(this Gen<T> values, Func<T, bool> holds)
    {
        var random = new PCG(1, 20260106);
        for (var count = 0; count < Values; count++)
        {
            var value = values.Generate(random, null, out _);
            Assert.True(holds(value), $"It does not hold for {value}.");
        }
    }

    /// <summary>The same for as many as there is time for; the statement is an assertion.</summary>
    public static void Always<T>(this Gen<T> values, int count, Action<T> claim)
    {
        var random = new PCG(1, 20260106);
        for (var index = 0; index < count; index++)
        {
            claim(values.Generate(random, null, out _));
        }
    }

    public static void Always<T1, T2>(this Gen<(T1, T2)> values, Func<T1, T2, bool> holds) =>
        values.Always(value => holds(value.Item1, value.Item2));

    public static void Always<T1, T2, T3>(this Gen<(T1, T2, T3)> values, Func<T1, T2, T3, bool> holds) =>
        values.Always(value => holds(value.Item1, value.Item2, value.Item3));

    public static void Always<T1, T2, T3, T4>(this Gen<(T1, T2, T3, T4)> values, Func<T1, T2, T3, T4, bool> holds) =>
        values.Always(value => holds(value.Item1, value.Item2, value.Item3, value.Item4));
}
