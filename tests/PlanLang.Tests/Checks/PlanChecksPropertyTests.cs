using CsCheck;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Checks;

/// <summary>What holds of every plan with lines missing, out of place, or of another plan.</summary>
public class PlanChecksPropertyTests
{
    static readonly ImmutableArray<string> Texts =
    [
        .. Repository.Files("examples", "*.plan").Concat(Repository.Files($"{Corpus.Folder}/bad/safeguards", "*.plan")).Select(Repository.Read),
    ];

    static readonly ImmutableArray<string> Lines = [.. Texts.SelectMany(text => text.Split('\n')).Distinct()];

    static readonly Gen<string> Damaged = Gen.Select(
        Gen.Int[0, Texts.Length - 1], Gen.Int[0, 150], Gen.Int[0, 4], Gen.Int[0, Lines.Length - 1], Damage);

    [Fact]
    public void NothingIsSaidTwiceOfTheSameWords() =>
        Damaged.Always(plan => Checked.Of(plan)
            .GroupBy(each => (each.Code, each.Source.Path, each.Span, each.Message))
            .All(same => same.Count() == 1));

    [Fact]
    public void EachPlaceLiesInItsFile() =>
        Damaged.Always(plan => Checked.Of(plan).All(each => each.Span.Start <= each.Span.End && each.Span.End <= each.Source.Text.Length));

    static string Damage(int text, int from, int count, int other)
    {
        var lines = Texts[text].Split('\n').ToList();
        var first = Math.Min(from, lines.Count);
        lines.RemoveRange(first, Math.Min(count, lines.Count - first));
        lines.Insert(first, Lines[other]);

        return string.Join('\n', lines);
    }
}
