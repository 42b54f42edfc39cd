using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlanLang.LanguageServer.Protocol;

namespace PlanLang.LanguageServer.Features;

/// <summary>
/// Commands that any editor can give by name. Lenses give <c>planlang.explain</c>, which VS Code's extension shows as a page;
/// the others are for editors without one.
/// </summary>
static class Commands
{
    /// <summary>What lenses open: address, line from 0.</summary>
    public const string ExplainLens = "planlang.explain";

    const string Explain = "plan.explain";
    const string WhatWouldItTake = "plan.whatWouldItTake";
    const string Preview = "plan.preview";
    const string Record = "plan.record";

    /// <summary>All of them.</summary>
    public static ImmutableArray<string> All { get; } = [Explain, WhatWouldItTake, Preview, Record];

    /// <summary>Does one.</summary>
    public static CommandResult Execute(Session session, CommandParams parameters)
    {
        var arguments = parameters.Arguments ?? [];

        return parameters.Command switch
        {
            Explain or ExplainLens => Json(Asking.Explain(session, new ExplainParams(Words(arguments, 0), Number(arguments, 1), "explain")), ProtocolJson.Default.ExplainResult),
            WhatWouldItTake => Json(Asking.Explain(session, new ExplainParams(Words(arguments, 0), Number(arguments, 1), "whatWouldItTake")), ProtocolJson.Default.ExplainResult),
            Preview => Json(Previewing.Preview(session, new PreviewParams(Words(arguments, 0), Words(arguments, 1), Words(arguments, 2))), ProtocolJson.Default.PreviewResult),
            Record => Json(Recording.Record(session, new RecordParams(Words(arguments, 0), Number(arguments, 1), [.. arguments.Skip(2).Select(one => one.ToString())])), ProtocolJson.Default.RecordResult),
            _ => throw new RefusedException($"There is no command '{parameters.Command}'."),
        };
    }

    static string Words(ImmutableArray<JsonElement> arguments, int place) =>
        place < arguments.Length && arguments[place].ValueKind == JsonValueKind.String ? arguments[place].GetString() ?? "" : "";

    static int Number(ImmutableArray<JsonElement> arguments, int place) =>
        place < arguments.Length && arguments[place].ValueKind == JsonValueKind.Number && arguments[place].TryGetInt32(out var number) ? number : 0;

    static CommandResult Json<T>(T result, JsonTypeInfo<T> type) => new(JsonSerializer.SerializeToElement(result, type));
}
