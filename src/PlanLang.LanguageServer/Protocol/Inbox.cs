using System.Collections.Concurrent;
using System.Text.Json;

namespace PlanLang.LanguageServer.Protocol;

/// <summary>
/// What the client sent and nobody has taken yet. One thread puts messages in as they come, so that taking a request back
/// (<c>$/cancelRequest</c>) overtakes those that wait; another one works on them in their order.
/// </summary>
sealed class Inbox : IDisposable
{
    readonly BlockingCollection<Received> _waiting = [];
    readonly ConcurrentDictionary<string, CancellationTokenSource> _open = new();

    /// <summary>Whether something waits.</summary>
    public bool IsEmpty => _waiting.Count == 0;

    /// <summary>Takes in a message.</summary>
    public void Put(byte[] message)
    {
        HalfCharacters.Mend(message);
        var received = Read(message);
        if (received is Call { Method: "$/cancelRequest", Parameters: var parameters })
        {
            Cancel(parameters);
        }
        else
        {
            _waiting.TryAdd(received);
        }
    }

    /// <summary>Nothing more comes; what waits is still handed out.</summary>
    public void Close() => _waiting.CompleteAdding();

    /// <summary>Waits for the next message; null when all has been handed out and nothing more comes.</summary>
    public Received? Take() => Take(Timeout.InfiniteTimeSpan);

    /// <summary>The same; null also when nothing has come for so long.</summary>
    public Received? Take(TimeSpan most) => _waiting.TryTake(out var received, most) ? received : null;

    /// <summary>A request has its answer.</summary>
    public void Done(Call call)
    {
        if (call.Id is { } id && _open.TryRemove(id.GetRawText(), out var source))
        {
            source.Dispose();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _waiting.Dispose();

    Received Read(byte[] message)
    {
        try
        {
            return Message(JsonElement.Parse(message));
        }
        catch (JsonException)
        {
            return new NoMessage(ErrorCode.ParseError, "The message is no JSON.");
        }
    }

    Received Message(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object)
        {
            return new NoMessage(ErrorCode.InvalidRequest, "A message is a JSON object.");
        }

        var id = message.TryGetProperty("id", out var given) && given.ValueKind is JsonValueKind.Number or JsonValueKind.String
            ? given
            : (JsonElement?)null;
        if (message.TryGetProperty("method", out var method) && method.ValueKind == JsonValueKind.String)
        {
            message.TryGetProperty("params", out var parameters);

            return new Call(id, method.GetString() ?? "", parameters, Open(id));
        }

        return id is { } answered
            ? new Answered(answered.ToString(), message.TryGetProperty("result", out var result) ? result : default)
            : new NoMessage(ErrorCode.InvalidRequest, "A message has a method.");
    }

    CancellationToken Open(JsonElement? id) => id is { } known
        ? _open.GetOrAdd(known.GetRawText(), _ => new CancellationTokenSource()).Token
        : CancellationToken.None;

    void Cancel(JsonElement parameters)
    {
        if (parameters.ValueKind == JsonValueKind.Object
            && parameters.TryGetProperty("id", out var id)
            && _open.TryGetValue(id.GetRawText(), out var source))
        {
            source.Cancel();
        }
    }
}
