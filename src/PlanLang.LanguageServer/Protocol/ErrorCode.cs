namespace PlanLang.LanguageServer.Protocol;

/// <summary>Why a request has no result, by the numbers of JSON-RPC and of the language server protocol.</summary>
enum ErrorCode
{
    /// <summary>The message is no JSON.</summary>
    ParseError = -32700,

    /// <summary>It is JSON, and no message; or it came after <c>shutdown</c>.</summary>
    InvalidRequest = -32600,

    /// <summary>Nothing is known by that name.</summary>
    MethodNotFound = -32601,

    /// <summary>The details do not fit the method.</summary>
    InvalidParams = -32602,

    /// <summary>Our own mistake.</summary>
    InternalError = -32603,

    /// <summary>It came before <c>initialize</c>.</summary>
    ServerNotInitialized = -32002,

    /// <summary>What was asked for cannot be done, and the message says why.</summary>
    RequestFailed = -32803,

    /// <summary>The client took it back.</summary>
    RequestCancelled = -32800,
}
