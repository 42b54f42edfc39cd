using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;
using PlanLang.Text;

namespace PlanLang.LanguageServer;

/// <summary>One client, from its first message to its last: what it can do, which texts are open, and what it was told.</summary>
/// <param name="writer">Where it reads.</param>
/// <param name="clock">Tells what day it is.</param>
sealed class Session(MessageWriter writer, TimeProvider clock)
{
    readonly Dictionary<string, string> _paths = [];
    readonly SortedDictionary<string, OpenText> _documents = new(StringComparer.Ordinal);
    DateOnly? _asOf;
    int _asked;

    /// <summary>What the client can do.</summary>
    public Client Client { get; set; } = Client.Unknown;

    /// <summary>The families of the open folders.</summary>
    public Families Families { get; } = new();

    /// <summary>The open texts, in ordinal order of their paths.</summary>
    public IEnumerable<OpenText> Documents => _documents.Values;

    /// <summary>Whether diagnostics wait to be told.</summary>
    public DiagnosticsDue Due { get; set; }

    /// <summary>What was published of each file.</summary>
    public Published Published { get; } = new();

    /// <summary>What the client was told of colours.</summary>
    public ToldColours Colours { get; } = new();

    /// <summary>Whether the request that is being answered was taken back.</summary>
    public CancellationToken Cancellation { get; set; }

    /// <summary>Today, by this machine's calendar.</summary>
    public DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().Date);

    /// <summary>Judges plans at that date from now on; at today's, whatever day that is, where none is given.</summary>
    public void JudgeAt(DateOnly? date)
    {
        _asOf = date;
        Families.JudgeAt(date ?? Today);
    }

    /// <summary>Follows the days of a server that runs over midnight.</summary>
    public void FollowToday()
    {
        if (_asOf is null && Families.AsOf != Today)
        {
            Families.JudgeAt(Today);
        }
    }

    /// <summary>The open text at an address; null where it is not open.</summary>
    public OpenText? DocumentAt(string uri) =>
        _paths.TryGetValue(uri, out var path) ? _documents.GetValueOrDefault(path) : _documents.GetValueOrDefault(Paths.Of(uri));

    /// <summary>The open text at a full path; null where it is not open.</summary>
    public OpenText? DocumentOf(string path) => _documents.GetValueOrDefault(path);

    /// <summary>Keeps a text as it is now.</summary>
    public void Keep(OpenText document)
    {
        _documents[document.Path] = document;
        _paths[document.Uri] = document.Path;
    }

    /// <summary>A text is not open any more.</summary>
    public void Drop(OpenText document)
    {
        _documents.Remove(document.Path);
        _paths.Remove(document.Uri);
        Colours.Forget(document.Uri);
    }

    /// <summary>The address of a file as the client writes it.</summary>
    public string AddressOf(string path) => _documents.TryGetValue(path, out var document) ? document.Uri : Address.Of(path);

    /// <summary>The address of a text; one of the scheme <c>planlang</c> for a library that comes with PlanLang.</summary>
    public string AddressOf(SourceText source) =>
        Families.Desk.PathOf(source) is { } path ? AddressOf(path) : Address.OfShipped(source.Path);

    /// <summary>Tells the client something.</summary>
    public void Notify<T>(string method, T parameters, JsonTypeInfo<T> type) =>
        writer.Notify(method, JsonSerializer.SerializeToUtf8Bytes(parameters, type));

    /// <summary>Asks the client to do something; its answer makes no difference.</summary>
    public void Ask<T>(string method, T parameters, JsonTypeInfo<T> type) =>
        writer.Ask($"planlang-{++_asked}", method, JsonSerializer.SerializeToUtf8Bytes(parameters, type));

    /// <summary>Asks the client to fetch something again.</summary>
    public void AskAgain(string method) => writer.Ask($"planlang-{++_asked}", method, default);
}

/// <summary>Whether diagnostics wait to be told.</summary>
enum DiagnosticsDue
{
    /// <summary>The client has been told all.</summary>
    Nothing,

    /// <summary>A text changed since.</summary>
    Soon,
}
