using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlanLang.LanguageServer.Protocol;

namespace PlanLang.LanguageServer;

/// <summary>One thing that a client can ask for or tell.</summary>
/// <param name="Name">Its name in the protocol.</param>
/// <param name="Answer">Does it; gives the result as JSON, or nothing where none is waited for.</param>
sealed record Method(string Name, Func<Session, Call, byte[]> Answer)
{
    /// <summary>Something that is asked for.</summary>
    public static Method Request<TParams, TResult>(
        string name, JsonTypeInfo<TParams> parameters, JsonTypeInfo<TResult> result, Func<Session, TParams, TResult?> answer)
        where TResult : class =>
        new(name, (session, call) =>
        {
            var found = answer(session, Read(call, parameters));

            return found is null ? "null"u8.ToArray() : JsonSerializer.SerializeToUtf8Bytes(found, result);
        });

    /// <summary>Something that is told.</summary>
    public static Method Notification<TParams>(string name, JsonTypeInfo<TParams> parameters, Action<Session, TParams> act) =>
        new(name, (session, call) =>
        {
            act(session, Read(call, parameters));

            return "null"u8.ToArray();
        });

    static TParams Read<TParams>(Call call, JsonTypeInfo<TParams> type) => call.Parameters.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null
        ? JsonSerializer.Deserialize("{}"u8, type) ?? throw new JsonException()
        : call.Parameters.Deserialize(type) ?? throw new JsonException();
}
