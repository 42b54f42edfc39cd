using System.Diagnostics;
using PlanLang.Tests.Cli;

namespace PlanLang.Tests.LanguageServer;

public sealed class LifecycleTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ItSaysWhoItIsAndHowItCounts()
    {
        using var editor = new Editor(TimeProvider.System);

        var result = editor.Ask("initialize", """{"processId":null,"capabilities":{} }""");

        Assert.Equal("plan", (string?)result?["serverInfo"]?["name"]);
        Assert.Equal("utf-16", (string?)result?["capabilities"]?["positionEncoding"]);
        Assert.Equal(2, (int?)result?["capabilities"]?["textDocumentSync"]?["change"]);
    }

    [Fact]
    public void ItCountsInBytesWhereTheClientOffersIt()
    {
        using var editor = new Editor(TimeProvider.System);

        var result = editor.Ask("initialize", """{"capabilities":{"general":{"positionEncodings":["utf-16","utf-8"]}}}""");

        Assert.Equal("utf-8", (string?)result?["capabilities"]?["positionEncoding"]);
    }

    [Fact]
    public void AfterShutdownAndExitItEndsWell()
    {
        using var editor = Editor.At(_folder.Path);

        Assert.Equal(0, editor.SayGoodbye());
    }

    [Fact]
    public void ExitWithoutShutdownEndsBadly()
    {
        using var editor = Editor.At(_folder.Path);

        editor.Tell("exit", "null");

        Assert.Equal(1, editor.Ended());
    }

    [Fact]
    public void ItEndsWhenTheInputEnds()
    {
        using var editor = Editor.At(_folder.Path);

        editor.Vanish();

        Assert.Equal(1, editor.Ended());
    }

    [Fact]
    public void ItEndsWithTheProcessOfItsClient()
    {
        using var client = Process.Start(new ProcessStartInfo("sleep", "60"));
        using var editor = new Editor(TimeProvider.System);
        editor.Ask("initialize", $$"""{"processId":{{client?.Id}},"capabilities":{} }""");

        client?.Kill();
        client?.WaitForExit();

        Assert.Equal(1, editor.Ended());
    }

    [Theory]
    [InlineData("shutdown")]
    [InlineData("textDocument/diagnostic")]
    public void NothingIsAnsweredBeforeInitialize(string method)
    {
        using var editor = new Editor(TimeProvider.System);

        Assert.Equal(-32002, (int?)editor.AskWhole(method, "{}")["error"]?["code"]);
    }

    [Fact]
    public void NothingIsAnsweredAfterShutdown()
    {
        using var editor = Editor.At(_folder.Path);
        editor.Ask("shutdown", "null");

        Assert.Equal(-32600, (int?)editor.AskWhole("workspace/diagnostic", """{"previousResultIds":[]}""")["error"]?["code"]);
    }

    [Fact]
    public void InitializeComesOnce()
    {
        using var editor = Editor.At(_folder.Path);

        Assert.Equal(-32600, (int?)editor.AskWhole("initialize", """{"capabilities":{} }""")["error"]?["code"]);
    }

    [Fact]
    public void AnUnknownMethodIsRefused()
    {
        using var editor = Editor.At(_folder.Path);

        Assert.Equal(-32601, (int?)editor.AskWhole("textDocument/sing", "{}")["error"]?["code"]);
    }

    [Fact]
    public void AnUnknownNotificationIsPassedOver()
    {
        using var editor = Editor.At(_folder.Path);
        editor.Tell("$/setTrace", """{"value":"off"}""");

        Assert.Equal(0, editor.SayGoodbye());
    }

    [Theory]
    [InlineData("{", -32700)]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":}""", -32700)]
    [InlineData("[]", -32600)]
    [InlineData("7", -32600)]
    [InlineData("""{"jsonrpc":"2.0"}""", -32600)]
    public void WhatIsNoMessageIsRefusedAndTheNextIsRead(string message, int code)
    {
        using var editor = Editor.At(_folder.Path);

        editor.Send(message);

        Assert.Equal(code, (int?)editor.NextAnswer()["error"]?["code"]);
        Assert.Equal(0, editor.SayGoodbye());
    }

    [Theory]
    [InlineData("""{"textDocument":7}""")]
    [InlineData("""[]""")]
    [InlineData("""{}""")]
    public void DetailsThatDoNotFitAreRefused(string parameters)
    {
        using var editor = Editor.At(_folder.Path);

        Assert.Equal(-32602, (int?)editor.AskWhole("textDocument/diagnostic", parameters)["error"]?["code"]);
        Assert.Equal(0, editor.SayGoodbye());
    }

    [Fact]
    public void LinesThatAreNoHeaderArePassedOver()
    {
        using var editor = Editor.At(_folder.Path);

        editor.SendBytes("hello\r\nContent-Type: text/plain\r\n\r\n");

        Assert.Equal(0, editor.SayGoodbye());
    }
}
