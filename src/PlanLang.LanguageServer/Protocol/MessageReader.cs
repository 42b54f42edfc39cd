using System.Globalization;
using System.Text;

namespace PlanLang.LanguageServer.Protocol;

/// <summary>Takes messages out of a stream: lines such as <c>Content-Length: 52</c>, an empty line, and so many bytes.</summary>
/// <param name="input">Where the client writes.</param>
sealed class MessageReader(BufferedStream input)
{
    const string LengthName = "Content-Length:";

    /// <summary>More bytes than the longest text that PlanLang reads could need.</summary>
    const int Limit = 256 * 1024 * 1024;

    readonly StringBuilder _line = new();

    /// <summary>The bytes of the next message; null at the end of input. What is no header is passed over.</summary>
    public byte[]? Read()
    {
        var length = -1;
        while (ReadLine() is { } line)
        {
            if (line.Length == 0 && length >= 0)
            {
                return Content(length);
            }

            length = LengthIn(line) ?? length;
        }

        return null;
    }

    static int? LengthIn(string line) =>
        line.StartsWith(LengthName, StringComparison.OrdinalIgnoreCase)
        && int.TryParse(line.AsSpan(LengthName.Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture, out var length)
        && length <= Limit
            ? length
            : null;

    string? ReadLine()
    {
        _line.Clear();
        for (var next = input.ReadByte(); next >= 0; next = input.ReadByte())
        {
            if (next == '\n')
            {
                return _line.ToString().TrimEnd('\r');
            }

            _line.Append((char)next);
        }

        return null;
    }

    byte[]? Content(int length)
    {
        var bytes = new byte[length];

        return input.ReadAtLeast(bytes, length, throwOnEndOfStream: false) == length ? bytes : null;
    }
}
