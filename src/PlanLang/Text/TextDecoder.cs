using System.Buffers;
using System.Buffers.Binary;
using System.Text;
using System.Text.Unicode;

namespace PlanLang.Text;

/// <summary>
/// Turns the bytes of a file into text: UTF-8, with a byte-order mark or without, or UTF-16 with one. A file is read
/// whole or not at all.
/// </summary>
static class TextDecoder
{
    /// <summary>The greatest number of bytes that a file may have: 32 MB, a diary of half a million entries.</summary>
    public const int Limit = 32 * 1024 * 1024;

    static ReadOnlySpan<byte> Utf8Mark => [0xEF, 0xBB, 0xBF];

    /// <summary>Reads a file.</summary>
    /// <param name="bytes">All of it.</param>
    /// <param name="path">Its name as it is shown.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string path) => bytes switch
    {
        { Length: > Limit } => new TooLongText(path, bytes.Length),
        [0xFF, 0xFE, ..] => Utf16(bytes[2..], path, BinaryPrimitives.ReadUInt16LittleEndian),
        [0xFE, 0xFF, ..] => Utf16(bytes[2..], path, BinaryPrimitives.ReadUInt16BigEndian),
        _ when bytes.StartsWith(Utf8Mark) => Utf8Text(bytes[3..], path, 3),
        _ => Utf8Text(bytes, path, 0),
    };

    static DecodedText Utf8Text(ReadOnlySpan<byte> bytes, string path, int mark)
    {
        var nul = bytes.IndexOf((byte)0);
        var upToNul = nul < 0 ? bytes : bytes[..nul];
        if (nul < 0 && Ascii.IsValid(bytes))
        {
            return new TextDecoded(SourceText.From(Encoding.ASCII.GetString(bytes), path));
        }

        var characters = ArrayPool<char>.Shared.Rent(upToNul.Length);
        var status = Utf8.ToUtf16(upToNul, characters, out var read, out var written, replaceInvalidSequences: false);
        var source = SourceText.From(new string(characters, 0, written), path);
        ArrayPool<char>.Shared.Return(characters);

        return status == OperationStatus.Done && nul < 0 ? new TextDecoded(source) : new NotText(source, read + mark);
    }

    static DecodedText Utf16(ReadOnlySpan<byte> bytes, string path, ReadUnit unit)
    {
        var characters = new char[bytes.Length / 2];
        for (var at = 0; at < characters.Length; at++)
        {
            characters[at] = (char)unit(bytes[(at * 2)..]);
        }

        var good = GoodLength(characters);
        var source = SourceText.From(new string(characters, 0, good), path);

        return good * 2 == bytes.Length ? new TextDecoded(source) : new NotText(source, 2 + (good * 2L));
    }

    /// <summary>How many units come before the first NUL or half of a pair; all of them where there is none.</summary>
    static int GoodLength(ReadOnlySpan<char> characters)
    {
        var at = 0;
        while (at < characters.Length && characters[at] != '\0' && !char.IsLowSurrogate(characters[at]))
        {
            var units = char.IsHighSurrogate(characters[at]) ? 2 : 1;
            if (units == 2 && (at + 1 == characters.Length || !char.IsLowSurrogate(characters[at + 1])))
            {
                return at;
            }

            at += units;
        }

        return at;
    }

    delegate ushort ReadUnit(ReadOnlySpan<byte> bytes);
}
