using PlanLang.Files;
using PlanLang.Records;
using PlanLang.Tests.Cli;

namespace PlanLang.Tests.Files;

public sealed class FamilyReaderTests : IDisposable
{
    const string Plan = "plan: The Harper family\n  uses: shared things\n";

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("area/families/shared-things.plan", "library: Shared things")]
    [InlineData("area/families/libraries/SHARED THINGS.plan", "library: Shared things")]
    [InlineData("area/libraries/shared-things.plan", "# What we share.\n\nlibrary: Shared things")]
    [InlineData("libraries/other-name.plan", "Library: shared THINGS")]
    public void ALibraryIsFoundByItsName(string path, string text)
    {
        _folder.With("area/families/harper.plan", Plan).With(path, text);

        var family = Read("area/families/harper.plan");

        Assert.Equal([path], family.Libraries.Select(library => library.Source.Path));
    }

    [Theory]
    [InlineData("area/families/shared-things.plan", "plan: Shared things")]
    [InlineData("area/families/inner/shared-things.plan", "library: Shared things")]
    [InlineData("area/other/libraries/shared-things.plan", "library: Shared things")]
    public void NothingElseIsTakenForIt(string path, string text)
    {
        _folder.With("area/families/harper.plan", Plan).With(path, text);

        Assert.Empty(Read("area/families/harper.plan").Libraries);
    }

    [Fact]
    public void TheNearestOfTwoLibrariesIsTaken()
    {
        _folder.With("area/harper.plan", Plan)
            .With("area/libraries/shared-things.plan", "library: Shared things")
            .With("libraries/shared-things.plan", "library: Shared things");

        Assert.Equal(["area/libraries/shared-things.plan"], Read("area/harper.plan").Libraries.Select(library => library.Source.Path));
    }

    [Fact]
    public void ALibraryMayUseAnotherAndItself()
    {
        _folder.With("harper.plan", Plan)
            .With("libraries/shared-things.plan", "library: Shared things\n  uses: shared things, more\n")
            .With("libraries/more.plan", "library: More\n  uses: shared things\n");

        Assert.Equal(
            ["libraries/shared-things.plan", "libraries/more.plan"],
            Read("harper.plan").Libraries.Select(library => library.Source.Path));
    }

    [Theory]
    [InlineData("", "harper.csv", "harper.record")]
    [InlineData("  records: diary/*.record\n", "diary/2025.record", "diary/2026.record")]
    [InlineData("  records: harper.csv, diary/2026.record, diary/2026.record\n", "diary/2026.record", "harper.csv")]
    public void DiariesAreBesideThePlanOrWhereItSays(string line, params string[] paths)
    {
        _folder.With("harper.plan", "plan: The Harper family\n" + line).With("harper.csv", "").With("harper.record", "")
            .With("diary/2026.record", "").With("diary/2025.record", "").With("diary/note.txt", "").With("adams.record", "");

        Assert.Equal(paths, Read("harper.plan").Records.Select(record => record.Path));
    }

    [Theory]
    [InlineData("2025.record")]
    [InlineData("diary/*.record")]
    public void ADiaryThatIsNotThereIsReportedAtItsName(string name)
    {
        _folder.With("harper.plan", $"plan: The Harper family\n  records: {name}\n");

        var diagnostic = Assert.Single(Read("harper.plan").Diagnostics);

        Assert.Equal(("PL0903", name), (diagnostic.Code, diagnostic.Source[diagnostic.Span]));
    }

    /// <summary>Long ones are read while the plan is.</summary>
    [Theory]
    [InlineData("harper.record", "records of The Harper family\n16 January 2026\n", "  incidents: 1\n")]
    [InlineData("harper.csv", "date,measure,who,value,note\n", "2026-01-16,incidents,,1,\n")]
    public void ALongDiaryHoldsWhatAShortOneDoes(string path, string head, string entry)
    {
        var text = head + string.Concat(Enumerable.Repeat(entry, 10_000));
        _folder.With("harper.plan", "plan: The Harper family\n").With(path, text);

        var records = Assert.Single(Read("harper.plan").ReadRecords());

        Assert.Equal((path, text), (records.Source.Path, records.Source.Text));
        Assert.Equal(RecordReader.Read(records.Source).Entries, records.Entries);
    }

    [Fact]
    public void ALongDiaryIsOfNoPlanThatNamesOthers()
    {
        _folder.With("harper.plan", "plan: The Harper family\n  records: diary/*.record\n")
            .With("diary/2026.record", "records of The Harper family\n").With("harper.record", new string('\n', 100_000));

        Assert.Equal(["diary/2026.record"], Read("harper.plan").ReadRecords().Select(records => records.Source.Path));
    }

    [Fact]
    public void ALongDiaryThatIsNoTextIsReported()
    {
        _folder.With("harper.plan", "plan: The Harper family\n").With("harper.record", new string('\n', 100_000) + "\0");

        var family = Read("harper.plan");

        Assert.Empty(family.ReadRecords());
        Assert.Equal(["PL0901"], family.Diagnostics.Select(diagnostic => diagnostic.Code));
    }

    FamilyFiles Read(string path) => new FamilyReader(_folder.Path).Read(FoundFile.At(path, _folder.Path));
}
