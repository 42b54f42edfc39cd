using System.Diagnostics;
using System.Text;
using PlanLang.Cli.Printing;

namespace PlanLang.Tests.Cli;

public sealed class PrintTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    static string? SearchPath => Environment.GetEnvironmentVariable("PATH");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void WithoutABrowserWeSayWhatToDo()
    {
        var result = _folder.Run("render", "contract", "harper.plan", "--format", "pdf");

        Assert.Equal(new CommandResult(2, "", PdfPrinter.NoBrowser + "\n"), result);
    }

    [Theory]
    [InlineData("no-such-program")]
    public void WhatIsNoBrowserIsNamed(string program)
    {
        var result = _folder.Run("render", "contract", "harper.plan", "--format", "pdf", "--browser", _folder.Full(program));

        Assert.Equal(2, result.Status);
        Assert.Contains(program, result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Full("contract.pdf")));
    }

    [Fact]
    public void AContractIsPrintedTaggedAndTheSameTwice()
    {
        var (browser, info, text) = (Browsers.Find(SearchPath), Program("pdfinfo"), Program("pdftotext"));
        Assert.SkipWhen(browser is null || info is null || text is null, "There is no browser, pdfinfo or pdftotext on this machine.");

        var results = new[] { "one", "two" }.Select(folder =>
            _folder.Run("render", "contract", "harper.plan", "--format", "pdf", "--browser", browser ?? "", "-o", folder)).ToList();

        Assert.All(results, result => Assert.Equal((0, ""), (result.Status, result.Error)));
        Assert.Equal(File.ReadAllBytes(_folder.Full("one/contract.pdf")), File.ReadAllBytes(_folder.Full("two/contract.pdf")));
        var facts = Output(info ?? "", _folder.Full("one/contract.pdf"));
        Assert.Matches(@"Title:\s+Family contract", facts);
        Assert.Matches(@"Tagged:\s+yes", facts);
        Assert.Matches(@"Page size:.*A4", facts);
        Assert.Contains("We want to stop worrying about the letterbox.", Output(text ?? "", _folder.Full("one/contract.pdf"), "-"), StringComparison.Ordinal);
    }

    [Fact]
    public void TheHourOfPrintingIsTakenOut() =>
        Assert.Equal(
            "x /CreationDate (D:20000101000000+00'00')\n/ModDate (D:20000101000000+00'00') y",
            Encoding.ASCII.GetString(PdfDates.Without("x /CreationDate (D:20261122211500+00'00')\n/ModDate (D:20261122211501+00'00') y"u8.ToArray())));

    [Fact]
    public void ABrowserIsFoundOnThePath()
    {
        _folder.With("bin/chromium", "").With("bin/chromium.exe", "");

        Assert.StartsWith(_folder.Full("bin/chromium"), Browsers.Find(_folder.Full("bin")), StringComparison.Ordinal);
    }

    static string? Program(string name) =>
        (SearchPath ?? "").Split(Path.PathSeparator).Select(folder => Path.Combine(folder, name)).FirstOrDefault(File.Exists);

    static string Output(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true });

        return process?.StandardOutput.ReadToEnd() ?? "";
    }
}
