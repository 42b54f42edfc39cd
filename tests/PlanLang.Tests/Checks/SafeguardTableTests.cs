using PlanLang.Tests.Support;

namespace PlanLang.Tests.Checks;

/// <summary>Every safeguard has a page of its own, and a plan among the bad cases that breaks it.</summary>
public class SafeguardTableTests
{
    static ImmutableArray<string> Codes =>
        [.. Repository.Files("grammar/diagnostics", "PL05*.md").Select(path => Path.GetFileNameWithoutExtension(path))];

    static string BadCases => string.Concat(
        Repository.Files($"{Corpus.Folder}/bad/safeguards", "*.verified.txt").Select(Repository.Read));

    [Fact]
    public void EverySafeguardIsBrokenByACase() =>
        Findings.None(Codes.Where(code => !BadCases.Contains(code, StringComparison.Ordinal)));
}
