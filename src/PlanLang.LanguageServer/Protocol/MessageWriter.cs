using System.Buffers;
using System.Text;
using System.Text.Json;

namespace PlanLang.LanguageServer.Protocol;

/// <summary>Puts messages into a stream, each whole, from any thread.</summary>
/// <param name="output">Where the client reads.</param>
sealed class MessageWriter(Stream output)
{
    readonly Lock _turn = new();

    /// <summary>Answers a request.</summary>
    /// <param name="id">The id of the request; null where it could not be read.</param>
    /// <param name="result">The result as JSON.</param>
    public void Answer(JsonElement? id, ReadOnlySpan<byte> result)
    {
        var body = new ArrayBufferWriter<byte>(result.Length + 64);
        using (var json = Begin(body))
        {
            WriteId(json, id);
            json.WritePropertyName("result");
            json.WriteRawValue(result, skipInputValidation: true);
            json.WriteEndObject();
        }

        Send(body.WrittenSpan);
    }

    /// <summary>Says why a request has no result.</summary>
    public void Refuse(JsonElement? id, ErrorCode code, string message)
    {
        var body = new ArrayBufferWriter<byte>();
        using (var json = Begin(body))
        {
            WriteId(json, id);
            json.WriteStartObject("error");
            json.WriteNumber("code", (int)code);
            json.WriteString("message", message);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        Send(body.WrittenSpan);
    }

    /// <summary>Tells the client something.</summary>
    /// <param name="method">What.</param>
    /// <param name="parameters">The details as JSON.</param>
    public void Notify(string method, ReadOnlySpan<byte> parameters) => Call(null, method, parameters);

    /// <summary>Asks the client for something; its answer carries the same id.</summary>
    public void Ask(string id, string method, ReadOnlySpan<byte> parameters) => Call(id, method, parameters);

    void Call(string? id, string method, ReadOnlySpan<byte> parameters)
    {
        var body = new ArrayBufferWriter<byte>(parameters.Length + 64);
        using (var json = Begin(body))
        {
            if (id is not null)
            {
                json.WriteString("id", id);
            }

            json.WriteString("method", method);
            if (!parameters.IsEmpty)
            {
                json.WritePropertyName("params");
                json.WriteRawValue(parameters, skipInputValidation: true);
            }

            json.WriteEndObject();
        }

        Send(body.WrittenSpan);
    }

    static Utf8JsonWriter Begin(IBufferWriter<byte> body)
    {
        var json = new Utf8JsonWriter(body, new JsonWriterOptions { SkipValidation = true });
        json.WriteStartObject();
        json.WriteString("jsonrpc", "2.0");

        return json;
    }

    static void WriteId(Utf8JsonWriter json, JsonElement? id)
    {
        json.WritePropertyName("id");
        if (id is { } known)
        {
            known.WriteTo(json);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    void Send(ReadOnlySpan<byte> body)
    {
        var header = Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n");
        lock (_turn)
        {
            output.Write(header);
            output.Write(body);
            output.Flush();
        }
    }
}
