using System.Text.Json;

namespace PlanLang.LanguageServer.Protocol;

/// <summary>What came from the client.</summary>
abstract record Received;

/// <summary>A request (with an id) or a notification (without).</summary>
/// <param name="Id">A number or a string; null where no answer is waited for.</param>
/// <param name="Method">What is asked for or told.</param>
/// <param name="Parameters">The details; undefined where there are none.</param>
/// <param name="Cancellation">Whether the client has taken it back.</param>
sealed record Call(JsonElement? Id, string Method, JsonElement Parameters, CancellationToken Cancellation) : Received;

/// <summary>The client's answer to something that the server asked it.</summary>
/// <param name="Id">The id of the question.</param>
/// <param name="Result">Undefined where the client refused.</param>
sealed record Answered(string Id, JsonElement Result) : Received;

/// <summary>Bytes that are no message.</summary>
/// <param name="Code">Why not.</param>
/// <param name="Sentence">The same in words.</param>
sealed record NoMessage(ErrorCode Code, string Sentence) : Received;
