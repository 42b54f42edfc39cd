using System.Numerics;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>A number that is never rounded.</summary>
readonly record struct Exact(BigInteger Top, BigInteger Bottom) : IComparable<Exact>
{
    public static implicit operator Exact(int number) => new(number, 1);

    public static Exact operator +(Exact a, Exact b) => new((a.Top * b.Bottom) + (b.Top * a.Bottom), a.Bottom * b.Bottom);

    public static Exact operator -(Exact a, Exact b) => a + new Exact(-b.Top, b.Bottom);

    public static Exact operator *(Exact a, Exact b) => new(a.Top * b.Top, a.Bottom * b.Bottom);

    public static Exact operator /(Exact a, Exact b) => b.Top.Sign < 0 ? a * new Exact(-b.Bottom, -b.Top) : a * new Exact(b.Bottom, b.Top);

    public static bool operator <(Exact a, Exact b) => a.CompareTo(b) < 0;

    public static bool operator >(Exact a, Exact b) => a.CompareTo(b) > 0;

    public static bool operator <=(Exact a, Exact b) => a.CompareTo(b) <= 0;

    public static bool operator >=(Exact a, Exact b) => a.CompareTo(b) >= 0;

    public static Exact Sum(IEnumerable<Exact> all) => all.Aggregate((Exact)0, (sum, one) => sum + one);

    public int CompareTo(Exact other) => (Top * other.Bottom).CompareTo(other.Top * Bottom);
}
