using System.Globalization;
using System.IO.Pipes;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using PlanLang.LanguageServer;
using PlanLang.LanguageServer.Protocol;
using PlanLang.Tests.Cli;

namespace PlanLang.Tests.LanguageServer;

/// <summary>An editor that speaks with the real server, message by message, through pipes in memory.</summary>
sealed class Editor : IDisposable
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    readonly AnonymousPipeServerStream _toServer = new(PipeDirection.Out);
    readonly AnonymousPipeServerStream _fromServer = new(PipeDirection.In);
    readonly Task<int> _server;
    readonly MessageReader _reader;
    readonly Dictionary<string, JsonNode> _published = [];
    int _asked;

    public Editor(TimeProvider clock)
    {
        var input = new AnonymousPipeClientStream(PipeDirection.In, _toServer.ClientSafePipeHandle);
        var output = new AnonymousPipeClientStream(PipeDirection.Out, _fromServer.ClientSafePipeHandle);
        _server = Task.Factory.StartNew(() => Serve(input, output, clock), TaskCreationOptions.LongRunning);
        _reader = new MessageReader(new BufferedStream(_fromServer));
    }

    /// <summary>Requests and notifications of the server, in the order in which they came.</summary>
    public List<JsonNode> Heard { get; } = [];

    /// <summary>The exit status of the server, once it has ended.</summary>
    public int Ended() => _server.WaitAsync(Patience).GetAwaiter().GetResult();

    /// <summary>One that has opened a folder, and what it can do besides.</summary>
    public static Editor At(string folder, string capabilities = "{}", string options = "null")
    {
        var editor = new Editor(new StoppedClock(CommandLine.Today));
        editor.Ask("initialize", $$"""
            {"processId":null,"rootUri":"{{Uri(folder)}}","capabilities":{{capabilities}},"initializationOptions":{{options}}}
            """);
        editor.Tell("initialized", "{}");

        return editor;
    }

    /// <summary>Asks, and waits for the result.</summary>
    public JsonNode? Ask(string method, string parameters) =>
        AskWhole(method, parameters) is var answer && answer["error"] is { } error
            ? throw new InvalidOperationException(error.ToJsonString())
            : answer["result"];

    /// <summary>Asks, and waits for the answer, whatever it is.</summary>
    public JsonNode AskWhole(string method, string parameters)
    {
        var id = ++_asked;
        Send($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}} }""");

        return Until(message => message["method"] is null && (int?)message["id"] == id);
    }

    /// <summary>Tells something.</summary>
    public void Tell(string method, string parameters) =>
        Send($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}} }""");

    /// <summary>Sends a message as it is.</summary>
    public void Send(string message) => SendBytes($"Content-Length: {Encoding.UTF8.GetByteCount(message)}\r\n\r\n{message}");

    /// <summary>Sends anything.</summary>
    public void SendBytes(string text)
    {
        _toServer.Write(Encoding.UTF8.GetBytes(text));
        _toServer.Flush();
    }

    /// <summary>Waits for the next message that is an answer, also one without an id.</summary>
    public JsonNode NextAnswer() => Until(message => message["method"] is null);

    /// <summary>Opens a file with a text.</summary>
    public void Open(string path, string text, int version = 1) => Tell("textDocument/didOpen", $$"""
        {"textDocument":{"uri":"{{Uri(path)}}","languageId":"{{Path.GetExtension(path).TrimStart('.')}}","version":{{version}},"text":{{Quoted(text)}} } }
        """);

    /// <summary>Opens a file as it is on the disk.</summary>
    public void Open(string path) => Open(path, File.ReadAllText(path));

    /// <summary>Replaces a stretch, or all where none is given.</summary>
    public void Change(string path, int version, string text, string? range = null) => Tell("textDocument/didChange", $$"""
        {"textDocument":{"uri":"{{Uri(path)}}","version":{{version}} },"contentChanges":[{ {{(range is null ? "" : $"\"range\":{range},")}}"text":{{Quoted(text)}} }]}
        """);

    public void Close(string path) => Tell("textDocument/didClose", $$"""{"textDocument":{"uri":"{{Uri(path)}}"} }""");

    /// <summary>The diagnostics that were published of that version of a file; null for one that is not open.</summary>
    public JsonArray Published(string path, int? version)
    {
        var uri = Uri(path);
        while (!_published.TryGetValue(uri, out var last) || (int?)last["version"] != version)
        {
            Until(IsPublished);
        }

        return _published[uri]["diagnostics"]?.AsArray() ?? [];
    }

    /// <summary>Says goodbye as the protocol wants, and gives the exit status.</summary>
    public int SayGoodbye()
    {
        Ask("shutdown", "null");
        Tell("exit", "null");

        return Ended();
    }

    /// <summary>Is gone from one moment to the next.</summary>
    public void Vanish() => _toServer.Dispose();

    public void Dispose()
    {
        _toServer.Dispose();
        _fromServer.Dispose();
    }

    public static string Uri(string path) => Address.Of(path);

    /// <summary>The text in JSON; halves of characters are escaped one by one, as JavaScript does it.</summary>
    public static string Quoted(string text) => string.Concat(
        text.Select(unit => char.IsSurrogate(unit) ? $"\\u{(int)unit:x4}" : JsonSerializer.Serialize(unit)[1..^1])
            .Prepend("\"")
            .Append("\""));

    /// <summary>A range of one line, from 0.</summary>
    public static string Range(int line, int from, int to) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{\"start\":{{\"line\":{line},\"character\":{from}}},\"end\":{{\"line\":{line},\"character\":{to}}}}}");

    /// <summary>Where something is asked for: a file, and line and character from 0.</summary>
    public static string At(string path, int line, int character) => string.Create(
        CultureInfo.InvariantCulture,
        $"{{\"textDocument\":{{\"uri\":\"{Uri(path)}\"}},\"position\":{{\"line\":{line},\"character\":{character}}}}}");

    /// <summary>Where some words begin in a text that is open or on the disk, and so many characters further on.</summary>
    public static string Where(string path, string text, string words, int further = 0)
    {
        var offset = text.IndexOf(words, StringComparison.Ordinal) + further;
        var before = text[..offset].Split('\n');

        return At(path, before.Length - 1, before[^1].Length);
    }

    /// <summary>The same as a field of a request that has more to say.</summary>
    public static string And(string at, string more) => $"{at[..^1]},{more}}}";

    /// <summary>A file alone.</summary>
    public static string In(string path) => $"{{\"textDocument\":{{\"uri\":\"{Uri(path)}\"}}}}";

    /// <summary>All of a text.</summary>
    public static string Whole(string path) =>
        And(In(path), """ "range":{"start":{"line":0,"character":0},"end":{"line":100000,"character":0}} """);

    static int Serve(Stream input, Stream output, TimeProvider clock)
    {
        using (output)
        {
            return Server.Run(input, output, clock);
        }
    }

    JsonNode Until(Func<JsonNode, bool> isIt)
    {
        while (true)
        {
            var message = Next();
            Hear(message);
            if (isIt(message))
            {
                return message;
            }
        }
    }

    void Hear(JsonNode message)
    {
        if (message["method"] is not null)
        {
            Heard.Add(message);
        }

        if (IsPublished(message) && message["params"] is { } published)
        {
            _published[(string?)published["uri"] ?? ""] = published;
        }
    }

    JsonNode Next()
    {
        var bytes = Task.Run(_reader.Read).WaitAsync(Patience).GetAwaiter().GetResult();

        return JsonNode.Parse(bytes ?? throw new EndOfStreamException("The server is gone.")) ?? throw new JsonException();
    }

    static bool IsPublished(JsonNode message) => (string?)message["method"] == "textDocument/publishDiagnostics";
}
