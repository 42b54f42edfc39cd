using PlanLang.Files;
using PlanLang.Model;
using PlanLang.Tests.Cli;

namespace PlanLang.Tests.Files;

/// <summary>What rests on nothing that changed is not worked out again, and everything else is.</summary>
public sealed class FamilyMemoryTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();
    readonly FamilyDesk _desk;

    public FamilyMemoryTests() => _desk = new FamilyDesk(_folder.Path);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ThePlanIsUnderstoodOnceWhileItsDiaryIsWritten()
    {
        var before = Plan();

        _desk.Write(_folder.Full("harper.record"), _folder.Read("harper.record") + "\n20 July 2026\n  attendance of Kay: 7 of 10\n");

        Assert.Same(before, Plan());
    }

    [Fact]
    public void ThePlanIsUnderstoodAnewWhenItsTextChanges()
    {
        var before = Plan();

        _desk.Write(_folder.Full("harper.plan"), _folder.Read("harper.plan").Replace("The Harper family", "The Harpers", StringComparison.Ordinal));

        Assert.NotEqual(before?.Name, Plan()?.Name);
    }

    [Fact]
    public void ThePlanIsUnderstoodAnewWhenALibraryChanges()
    {
        var library = Directory.GetFiles(_folder.Full("libraries"))[0];
        var before = Plan();

        _desk.Write(library, File.ReadAllText(library) + "\n");

        Assert.NotSame(before, Plan());
    }

    [Fact]
    public void AnAnswerIsKeptWhileItsGroundsAreTheSame()
    {
        var (kept, asked) = (new Kept<string>(), 0);
        string Ask(object ground) => kept.Of([ground, "the same"], () => $"answer {++asked}");

        Assert.Equal(["answer 1", "answer 1", "answer 2", "answer 3"], [Ask(1), Ask(1), Ask(2), Ask(1)]);
    }

    Plan? Plan() => PlanLanguage.Check(_desk.Family(_folder.Full("harper.plan")), CommandLine.Today, CommandLine.Today).Assessment?.Plan;
}
