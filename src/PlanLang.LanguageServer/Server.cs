using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;
using PlanLang.LanguageServer.Features;
using PlanLang.LanguageServer.Protocol;

namespace PlanLang.LanguageServer;

/// <summary>
/// The editor's half of PlanLang: a server of the language server protocol 3.17 over two streams. One thread reads, one
/// works; a client that vanishes ends both.
/// </summary>
public sealed class Server
{
    const int Good = 0;
    const int WithoutShutdown = 1;

    readonly Inbox _inbox;
    readonly MessageWriter _writer;
    readonly Session _session;
    readonly Tidying _tidying = new();
    Stage _stage = Stage.Waiting;

    Server(Inbox inbox, Stream output, TimeProvider clock)
    {
        _inbox = inbox;
        _writer = new MessageWriter(output);
        _session = new Session(_writer, clock);
    }

    enum Stage
    {
        Waiting,
        Working,
        ShutDown,
    }

    /// <summary>
    /// Serves one client until it says goodbye or is gone. Gives 0 where it asked for <c>shutdown</c> first, else 1, as the
    /// protocol wants.
    /// </summary>
    /// <param name="input">Where the client writes.</param>
    /// <param name="output">Where it reads; nothing but messages is written to it.</param>
    /// <param name="clock">Tells what day it is, where the client does not ask for another one.</param>
    public static int Run(Stream input, Stream output, TimeProvider clock)
    {
        var server = new Server(new Inbox(), output, clock);
        new Thread(() => server.Listen(input)) { IsBackground = true, Name = "client" }.Start();

        return server.Work();
    }

    void Listen(Stream input)
    {
        try
        {
            using var buffered = new BufferedStream(input, 64 * 1024);
            var reader = new MessageReader(buffered);
            while (reader.Read() is { } message)
            {
                _inbox.Put(message);
            }
        }
        catch (IOException)
        {
            // The client is gone; what it asked for is worked off, and then that is all.
        }

        _inbox.Close();
    }

    int Work()
    {
        try
        {
            while (Next() is { } received)
            {
                if (received is Call { Method: Methods.Exit })
                {
                    break;
                }

                Take(received);
                if (_inbox.IsEmpty)
                {
                    Diagnosing.TellWhatIsDue(_session);
                    TidyBehind(received);
                }
            }
        }
        catch (IOException)
        {
            // Nobody reads any more.
        }

        return _stage == Stage.ShutDown ? Good : WithoutShutdown;
    }

    /// <summary>Many texts may be opened one behind the other, and about none of them somebody asks at once.</summary>
    void TidyBehind(Received received)
    {
        if (received is Call { Method: Methods.Opened })
        {
            _tidying.Tidy();
        }
        else
        {
            _tidying.TidyIfPressing();
        }
    }

    /// <summary>The next message. A pause before it is used for tidying up: until then the client may ask about what it was just told.</summary>
    Received? Next()
    {
        if (_inbox.Take(Tidying.Pause) is { } received)
        {
            return received;
        }

        _tidying.Tidy();

        return _inbox.Take();
    }

    void Take(Received received)
    {
        switch (received)
        {
            case Call call:
                Do(call);
                _inbox.Done(call);
                break;
            case NoMessage none:
                _writer.Refuse(null, none.Code, none.Sentence);
                break;
            default:
                break;
        }
    }

    void Do(Call call)
    {
        var refusal = RefusalOf(call);
        if (refusal is { } known)
        {
            Refuse(call, known.Code, known.Sentence);

            return;
        }

        try
        {
            _session.Cancellation = call.Cancellation;
            _session.FollowToday();
            var result = Methods.ByName[call.Method].Answer(_session, call);
            Follow(call);
            Answer(call, result);
        }
        catch (Exception failure) when (failure is not (IOException or OutOfMemoryException))
        {
            Refuse(call, failure);
        }
    }

    (ErrorCode Code, string Sentence)? RefusalOf(Call call) => (_stage, call.Method) switch
    {
        (Stage.Waiting, not Methods.Initialize) => (ErrorCode.ServerNotInitialized, "The first request is 'initialize'."),
        (Stage.Working, Methods.Initialize) => (ErrorCode.InvalidRequest, "'initialize' comes once."),
        (Stage.ShutDown, _) => (ErrorCode.InvalidRequest, "After 'shutdown' only 'exit' can come."),
        _ when !Methods.ByName.ContainsKey(call.Method) => (ErrorCode.MethodNotFound, $"There is no method '{call.Method}'."),
        _ when call.Cancellation.IsCancellationRequested => (ErrorCode.RequestCancelled, "The request was taken back."),
        _ => null,
    };

    void Follow(Call call)
    {
        if (call.Method == Methods.Initialize)
        {
            _stage = Stage.Working;
            WatchClient(call.Parameters);
        }
        else if (call.Method == Methods.Shutdown)
        {
            _stage = Stage.ShutDown;
        }
    }

    void Answer(Call call, byte[] result)
    {
        if (call.Id is { } id)
        {
            _writer.Answer(id, result);
        }
    }

    void Refuse(Call call, Exception failure)
    {
        var (code, sentence) = failure switch
        {
            JsonException => (ErrorCode.InvalidParams, $"The details do not fit '{call.Method}'."),
            OperationCanceledException => (ErrorCode.RequestCancelled, "The request was taken back."),
            RefusedException refused => (ErrorCode.RequestFailed, refused.Message),
            _ => (ErrorCode.InternalError, $"This is our mistake, not yours: '{call.Method}' failed ({failure.GetType().Name})."),
        };
        Refuse(call, code, sentence);
    }

    /// <summary>A notification is not answered, whatever is wrong with it.</summary>
    void Refuse(Call call, ErrorCode code, string sentence)
    {
        if (call.Id is { } id)
        {
            _writer.Refuse(id, code, sentence);
        }
    }

    /// <summary>A client that crashed may leave its end of the pipe open; its process does not stay.</summary>
    void WatchClient(JsonElement parameters)
    {
        if (parameters.ValueKind == JsonValueKind.Object
            && parameters.TryGetProperty("processId", out var process)
            && process.ValueKind == JsonValueKind.Number
            && process.TryGetInt32(out var id))
        {
            new Thread(() => CloseAfter(id)) { IsBackground = true, Name = "client's process" }.Start();
        }
    }

    void CloseAfter(int processId)
    {
        try
        {
            using var process = Process.GetProcessById(processId);
            process.WaitForExit();
        }
        catch (Exception gone) when (gone is ArgumentException or InvalidOperationException or Win32Exception)
        {
            // It is gone already.
        }

        _inbox.Close();
    }
}
