using System.Text;
using PlanLang.LanguageServer.Protocol;

namespace PlanLang.Tests.LanguageServer;

public sealed class InboxTests : IDisposable
{
    readonly Inbox _inbox = new();

    public void Dispose() => _inbox.Dispose();

    [Theory]
    [InlineData("7")]
    [InlineData("\"seven\"")]
    public void TakingBackOvertakesTheRequestThatWaits(string id)
    {
        Put($$"""{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{} }""");
        Put($$"""{"jsonrpc":"2.0","id":{{id}},"method":"textDocument/hover","params":{} }""");
        Put($$"""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":{{id}} } }""");

        Assert.Equal((false, true), (IsCancelled(), IsCancelled()));
    }

    [Fact]
    public void TakingBackWhatHasItsAnswerChangesNothing()
    {
        Put("""{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{} }""");
        var call = Assert.IsType<Call>(_inbox.Take());
        _inbox.Done(call);

        Put("""{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":1}}""");

        Assert.False(call.Cancellation.IsCancellationRequested);
        Assert.True(_inbox.IsEmpty);
    }

    [Fact]
    public void NobodyHasToWaitForAMessage()
    {
        Assert.Null(_inbox.Take(TimeSpan.Zero));

        Put("""{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":{} }""");

        Assert.IsType<Call>(_inbox.Take(TimeSpan.Zero));
    }

    void Put(string message) => _inbox.Put(Encoding.UTF8.GetBytes(message));

    bool IsCancelled() => _inbox.Take() is Call { Cancellation.IsCancellationRequested: true };
}
