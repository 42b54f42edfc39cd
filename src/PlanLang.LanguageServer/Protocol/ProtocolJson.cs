using System.Text.Json.Serialization;

namespace PlanLang.LanguageServer.Protocol;

/// <summary>Reads and writes the records of the protocol without looking at them at run time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(NoParams))]
[JsonSerializable(typeof(InitializeParams))]
[JsonSerializable(typeof(InitializeResult))]
[JsonSerializable(typeof(FoldersChangedParams))]
[JsonSerializable(typeof(WatchedFilesParams))]
[JsonSerializable(typeof(RegistrationParams))]
[JsonSerializable(typeof(OpenParams))]
[JsonSerializable(typeof(ChangeParams))]
[JsonSerializable(typeof(DocumentParams))]
[JsonSerializable(typeof(PublishParams))]
[JsonSerializable(typeof(PullParams))]
[JsonSerializable(typeof(PulledReport))]
[JsonSerializable(typeof(WorkspacePullParams))]
[JsonSerializable(typeof(WorkspaceReport))]
sealed partial class ProtocolJson : JsonSerializerContext;
