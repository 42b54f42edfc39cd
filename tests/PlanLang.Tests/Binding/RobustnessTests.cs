using CsCheck;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Binding;

/// <summary>Nothing that somebody types breaks binding, and every message points into its file.</summary>
public class RobustnessTests
{
    static readonly string Plan = Repository.Read("examples/first-family/harper.plan");

    static readonly ImmutableArray<string> Lines = [.. Plan.Split('\n')];

    [Fact]
    public void APlanCutOffAnywhereIsBound() =>
        Gen.Int[0, Plan.Length].Always(length => PointsIntoItsFile(Plan[..length]));

    [Fact]
    public void APlanWithAStretchTakenOutIsBound() =>
        Gen.Select(Gen.Int[0, Plan.Length], Gen.Int[1, 30]).Always((start, length) =>
            PointsIntoItsFile(Plan.Remove(start, Math.Min(length, Plan.Length - start))));

    [Fact]
    public void APlanWithItsLinesInAnotherOrderIsBound() =>
        Gen.Shuffle(Lines.ToArray()).Always(lines => PointsIntoItsFile(string.Join('\n', lines)));

    [Fact]
    public void APlanWithTwoWordsSwappedIsBound()
    {
        var words = Plan.Split(' ');

        Gen.Select(Gen.Int[0, words.Length - 1], Gen.Int[0, words.Length - 1]).Always((one, other) =>
            PointsIntoItsFile(string.Join(' ', words.Select((word, place) => place == one ? words[other] : place == other ? words[one] : word))));
    }

    static bool PointsIntoItsFile(string plan) => Bound.From(plan).Diagnostics.All(diagnostic =>
        0 <= diagnostic.Span.Start && diagnostic.Span.Start <= diagnostic.Span.End && diagnostic.Span.End <= diagnostic.Source.Text.Length);
}
