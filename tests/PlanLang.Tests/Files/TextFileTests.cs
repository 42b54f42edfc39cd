using System.Runtime.Versioning;
using PlanLang.Files;
using PlanLang.Tests.Cli;

namespace PlanLang.Tests.Files;

public sealed class TextFileTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ReplacingLeavesNothingElseBehind()
    {
        _folder.With("harper.plan", "old");

        var mistake = TextFile.Replace(File("harper.plan"), "new");

        Assert.Null(mistake);
        Assert.Equal("new", _folder.Read("harper.plan"));
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void AFolderInThePlaceOfAFileIsRefusedInWords()
    {
        Directory.CreateDirectory(_folder.Full("harper.plan"));

        var mistake = TextFile.Replace(File("harper.plan"), "new");

        Assert.StartsWith("We cannot write 'harper.plan': ", mistake, StringComparison.Ordinal);
        Assert.Single(Directory.EnumerateFileSystemEntries(_folder.Path));
    }

    [Fact]
    public void ALinkStaysALink()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Links need rights there.");
        _folder.With("real.plan", "old");
        System.IO.File.CreateSymbolicLink(_folder.Full("link.plan"), _folder.Full("real.plan"));

        TextFile.Replace(File("link.plan"), "new");

        Assert.Equal("new", _folder.Read("real.plan"));
        Assert.NotNull(new FileInfo(_folder.Full("link.plan")).LinkTarget);
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void WhoMayReadAFileStaysTheSame()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Rights are others there.");
        _folder.With("harper.plan", "old");
        const UnixFileMode OnlyMe = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        System.IO.File.SetUnixFileMode(_folder.Full("harper.plan"), OnlyMe);

        TextFile.Replace(File("harper.plan"), "new");

        Assert.Equal(OnlyMe, System.IO.File.GetUnixFileMode(_folder.Full("harper.plan")));
    }

    [Fact]
    public void AFileThatIsNotThereIsNoText() =>
        Assert.Equal(
            new UnopenedFile("We cannot open 'harper.plan': it is not there."),
            TextFile.Read(File("harper.plan")));

    FoundFile File(string name) => FoundFile.At(name, _folder.Path);
}
