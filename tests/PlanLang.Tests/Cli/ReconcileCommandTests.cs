using System.Text;

namespace PlanLang.Tests.Cli;

public sealed class ReconcileCommandTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public ReconcileCommandTests() => _folder.Run("render", "contract", "harper.plan", "--for", "Leanne");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void AnUntouchedContractEndsWithNothing() => Assert.Equal(
        new CommandResult(
            0,
            "What was edited in contract-leanne.html\n=======================================\nIt is the copy for Leanne, made from harper.plan.\nNothing was edited: it says what the plan says.\n",
            ""),
        _folder.Run("reconcile", "harper.plan", "contract-leanne.html"));

    [Fact]
    public void AnEditIsSaidWithItsLineAndEndsWithThree()
    {
        Edit(text => text.Replace("Friday 17 July 2026", "Friday 24 July 2026", StringComparison.Ordinal));

        var result = _folder.Run("reconcile", "harper.plan", "contract-leanne.html");

        Assert.Equal((3, ""), (result.Status, result.Error));
        Assert.Contains("  date: Friday 17 July 2026 → Friday 24 July 2026\n", result.Output, StringComparison.Ordinal);
        Assert.EndsWith("If it is meant, write there: by: 24 July 2026\n", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void APageOfAWordProcessorMayHaveItsOwnEncoding()
    {
        var page = _folder.Read("contract-leanne.html").Replace("o'clock", "o’clock", StringComparison.Ordinal);
        File.WriteAllBytes(_folder.Full("contract-leanne.html"), [.. page.Select(character => character switch
        {
            '’' => (byte)0x92,
            '“' => (byte)0x93,
            '”' => (byte)0x94,
            '→' => (byte)'-',
            _ => (byte)character,
        })]);

        Assert.Equal(0, _folder.Run("reconcile", "harper.plan", "contract-leanne.html").Status);
    }

    [Theory]
    [InlineData("contract.docx", "We read contracts as HTML or Markdown, and 'contract.docx' is neither. In a word processor, save it as a web page (.html).\n")]
    [InlineData("nothing.html", "We cannot open 'nothing.html': it is not there.\n")]
    public void WhatCannotBeReadIsWrongUse(string page, string error)
    {
        _folder.With("contract.docx", "PK");

        Assert.Equal(new CommandResult(2, "", error), _folder.Run("reconcile", "harper.plan", page));
    }

    [Fact]
    public void WhoGetsNoContractHasNoneToSendBack() => Assert.Equal(
        new CommandResult(2, "", "There is no contract for 'Zoe' in this plan.\n"),
        _folder.Run("reconcile", "harper.plan", "contract-leanne.html", "--for", "Zoe"));

    void Edit(Func<string, string> edit) =>
        File.WriteAllText(_folder.Full("contract-leanne.html"), edit(_folder.Read("contract-leanne.html")), Encoding.UTF8);
}
