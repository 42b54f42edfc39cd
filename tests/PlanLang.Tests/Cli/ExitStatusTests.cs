namespace PlanLang.Tests.Cli;

/// <summary>The table of exit statuses, on the first family, whose plan is valid and whose state is known by date.</summary>
public sealed class ExitStatusTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("2026-02-17", 0)]
    [InlineData("2026-02-17", 3, "--fail-on", "attention")]
    [InlineData("2026-02-17", 0, "--fail-on", "unknown")]
    [InlineData("2026-01-12", 0)]
    [InlineData("2026-01-12", 0, "--fail-on", "attention")]
    [InlineData("2026-01-12", 4, "--fail-on", "unknown")]
    [InlineData("2026-01-15", 3, "--fail-on", "unknown", "--fail-on", "attention")]
    [InlineData("2026-07-13", 0, "--fail-on", "attention")]
    public void WhatIsFoundDecides(string asOf, int status, params string[] options)
    {
        foreach (var format in new[] { "text", "json", "sarif" })
        {
            var result = _folder.Run(["check", "harper.plan", "--as-of", asOf, "--format", format, .. options]);

            Assert.Equal(status, result.Status);
        }
    }

    [Fact]
    public void AnErrorComesBeforeAttention()
    {
        _folder.With("harper.record", "records of WB-2041\n6 February 2026\n  possible breach: Music after ten.\n  nonsense\n");

        var result = _folder.Run("check", "harper.plan", "--fail-on", "attention");

        Assert.Equal(1, result.Status);
    }

    [Fact]
    public void AFileThatIsNotThereComesBeforeAnError()
    {
        _folder.With("harper.record", "nonsense\n");

        var result = _folder.Run("check", "harper.plan", "missing.plan");

        Assert.Equal(2, result.Status);
    }
}
