using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace PlanLang.Benchmarks.Editing;

/// <summary>The published program as an editor starts it, spoken to over its standard input and output.</summary>
sealed class EditorProcess : IDisposable
{
    readonly Process _process;
    readonly Stream _input;
    readonly BufferedStream _output;
    int _asked;

    /// <summary>Starts it, and takes the time until it has answered for the first time.</summary>
    public EditorProcess(string folder)
    {
        var start = new ProcessStartInfo("artifacts/plan/plan", ["lsp", "--stdio"]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        var watch = Stopwatch.StartNew();
        _process = Process.Start(start) ?? throw new InvalidOperationException("plan lsp did not start.");
        _input = _process.StandardInput.BaseStream;
        _output = new BufferedStream(_process.StandardOutput.BaseStream);
        Ask("initialize", $$"""{"processId":{{Environment.ProcessId}},"rootUri":"file://{{folder}}","capabilities":{},"initializationOptions":{"asOf":"2026-07-13"} }""");
        Start = watch.Elapsed;
        Tell("initialized", "{}");
    }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan Start { get; }

    /// <summary>What it holds in memory now.</summary>
    public double Megabytes
    {
        get
        {
            _process.Refresh();

            return _process.WorkingSet64 / 1e6;
        }
    }

    /// <summary>Asks and waits for the answer.</summary>
    public void Ask(string method, string parameters)
    {
        var id = ++_asked;
        Send($$"""{"jsonrpc":"2.0","id":{{id}},"method":"{{method}}","params":{{parameters}} }""");
        Until(message => message.Contains($"\"id\":{id.ToString(CultureInfo.InvariantCulture)},", StringComparison.Ordinal));
    }

    public void Tell(string method, string parameters) => Send($$"""{"jsonrpc":"2.0","method":"{{method}}","params":{{parameters}} }""");

    /// <summary>Waits for the diagnostics of that version of a file.</summary>
    public void Published(string uri, int version) => Until(message =>
        message.Contains("publishDiagnostics", StringComparison.Ordinal)
        && message.Contains(uri, StringComparison.Ordinal)
        && message.Contains($"\"version\":{version.ToString(CultureInfo.InvariantCulture)},", StringComparison.Ordinal));

    public void Open(string uri, string text) => Tell(
        "textDocument/didOpen", $$"""{"textDocument":{"uri":"{{uri}}","languageId":"planlang","version":1,"text":{{JsonSerializer.Serialize(text)}} } }""");

    public void Dispose()
    {
        _process.Kill();
        _process.Dispose();
    }

    void Send(string message)
    {
        var body = Encoding.UTF8.GetBytes(message);
        _input.Write(Encoding.ASCII.GetBytes($"Content-Length: {body.Length}\r\n\r\n"));
        _input.Write(body);
        _input.Flush();
    }

    void Until(Func<string, bool> isIt)
    {
        while (!isIt(Next()))
        {
        }
    }

    string Next()
    {
        var length = 0;
        for (var line = Line(); line.Length > 0; line = Line())
        {
            length = int.Parse(line.Split(": ")[1], CultureInfo.InvariantCulture);
        }

        var body = new byte[length];
        _output.ReadExactly(body);

        return Encoding.UTF8.GetString(body);
    }

    string Line()
    {
        var line = new StringBuilder();
        for (var next = _output.ReadByte(); next != '\n'; next = _output.ReadByte())
        {
            line.Append(next < 0 ? throw new EndOfStreamException("plan lsp has ended.") : (char)next);
        }

        return line.ToString().TrimEnd('\r');
    }
}
