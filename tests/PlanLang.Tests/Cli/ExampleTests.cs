using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

public sealed class ExampleTests : IDisposable
{
    const string LongAfter = "2030-01-01";

    readonly TemporaryFolder _pages = new();

    public static TheoryData<string> Plans { get; } =
    [
        .. Repository.Files("examples", "*.plan").Where(path => !path.Contains("/libraries/", StringComparison.Ordinal)),
    ];

    /// <summary>The pages that lie beside the plans, each as it was on a day of the family's story.</summary>
    public static TheoryData<string, string, string> Pages { get; } = new()
    {
        { "examples/first-family/harper.plan", "contract", "2026-01-13" },
        { "examples/first-family/harper.plan", "review", "2026-05-12" },
        { "examples/barnet/sayer.plan", "contract", "2013-01-14" },
        { "examples/barnet/sayer.plan", "review", "2013-07-01" },
        { "examples/family-action/bramley.plan", "contract", "2015-03-02" },
        { "examples/family-action/bramley.plan", "review", "2015-07-24" },
        { "examples/family-intervention/hadley.plan", "contract", "2010-09-24" },
        { "examples/family-intervention/hadley.plan", "review", "2010-06-01" },
        { "examples/family-intervention/rigg.plan", "contract", "2010-03-22" },
        { "examples/family-intervention/rigg.plan", "review", "2010-05-14" },
        { "examples/wirral/quigley.plan", "contract", "2013-06-04" },
        { "examples/wirral/quigley.plan", "review", "2013-12-20" },
    };

    /// <summary>Copies for one reader, and the other documents, each on a day of the first family's story.</summary>
    public static TheoryData<string, string, string> Copies { get; } = new()
    {
        { "contract", "Leanne", "2026-01-13" },
        { "contract", "Jo", "2026-01-13" },
        { "supervision", "Dana", "2026-03-31" },
        { "child", "Kai", "2026-05-12" },
        { "fridge", "Leanne", "2026-05-12" },
        { "letter invitation", "Leanne", "2026-03-20" },
        { "letter sanction-told", "Leanne", "2026-01-13" },
        { "letter warning", "Leanne", "2026-03-20" },
        { "letter well-done", "Kai", "2026-05-12" },
    };

    public void Dispose() => _pages.Dispose();

    [Theory]
    [MemberData(nameof(Plans))]
    public void EveryExampleIsWithoutAnError(string plan)
    {
        var result = CommandLine.Run(Repository.Root, "check", plan, "--as-of", LongAfter);

        Assert.DoesNotContain(": error PL", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, result.Status);
    }

    [Fact]
    public void EveryExampleHasTheUsualForm()
    {
        var result = CommandLine.Run(Repository.Root, "fmt", "--check", "examples");

        Assert.Equal(new CommandResult(0, "", ""), result);
    }

    [Fact]
    public void WhatTheServicesExpectOfTheirPlansHolds()
    {
        var result = CommandLine.Run(Repository.Root, "test", "examples");

        Assert.Equal(0, result.Status);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void EveryPageBesideAPlanIsWhatTheCommandMakes(string plan, string document, string asOf)
    {
        var kept = $"{plan[..plan.LastIndexOf('/')]}/pages/{Path.GetFileNameWithoutExtension(plan)}-{document}.html";

        CommandLine.Run(Repository.Root, "render", document, plan, "--as-of", asOf, "-o", _pages.Full(""));

        Kept(kept, _pages.Read($"{document}.html"));
    }

    [Theory]
    [MemberData(nameof(Copies))]
    public void EveryCopyBesideTheFirstFamilyIsWhatTheCommandMakes(string document, string reader, string asOf)
    {
        const string Folder = "examples/first-family";
        var file = $"{document.Replace(' ', '-')}-{reader.ToLowerInvariant()}.html";

        CommandLine.Run(
            Repository.Root, ["render", .. document.Split(' '), $"{Folder}/harper.plan", "--for", reader, "--as-of", asOf, "-o", _pages.Full("")]);

        Kept($"{Folder}/pages/harper-{file}", _pages.Read(file));
    }

    static void Kept(string kept, string made)
    {
        if (AcceptanceSetting.Read(Environment.GetEnvironmentVariable) == Acceptance.On)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Repository.Full(kept)) ?? "");
            File.WriteAllText(Repository.Full(kept), made);
        }

        Assert.Equal(Repository.Read(kept), made);
    }
}
