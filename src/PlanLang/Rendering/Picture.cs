using System.Buffers.Binary;

namespace PlanLang.Rendering;

/// <summary>
/// A picture at the head of a page: PNG or JPEG, which hold nothing that could run or reach out, as SVG may.
/// </summary>
/// <param name="Bytes">The file.</param>
/// <param name="Ending">What its files are called: <c>png</c> or <c>jpeg</c>, which is also its kind on the web.</param>
/// <param name="Width">In pixels, at least 1.</param>
/// <param name="Height">In pixels, at least 1.</param>
/// <param name="Alternative">What it says to whoever cannot see it.</param>
public sealed record Picture(ImmutableArray<byte> Bytes, string Ending, int Width, int Height, string Alternative)
{
    /// <summary>The most bytes that a page takes in.</summary>
    public const int Limit = 300_000;

    static readonly byte[] PngBegins = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>The picture in those bytes; null where they are neither PNG nor JPEG.</summary>
    public static Picture? Read(ImmutableArray<byte> bytes, string alternative) => SizeOf(bytes.AsSpan()) switch
    {
        ({ } ending, > 0 and var width, > 0 and var height) => new Picture(bytes, ending, width, height, alternative),
        _ => null,
    };

    static (string? Ending, int Width, int Height) SizeOf(ReadOnlySpan<byte> bytes) =>
        bytes.StartsWith(PngBegins) && bytes.Length >= 24
            ? ("png", BinaryPrimitives.ReadInt32BigEndian(bytes[16..]), BinaryPrimitives.ReadInt32BigEndian(bytes[20..]))
            : bytes is [0xFF, 0xD8, ..] ? Jpeg(bytes[2..])
            : default;

    /// <summary>Looks for the segment that begins a frame, from segment to segment.</summary>
    static (string? Ending, int Width, int Height) Jpeg(ReadOnlySpan<byte> rest)
    {
        while (rest is [0xFF, var marker, _, _, ..])
        {
            var length = BinaryPrimitives.ReadUInt16BigEndian(rest[2..]);
            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC) && rest.Length >= 9)
            {
                return ("jpeg", BinaryPrimitives.ReadUInt16BigEndian(rest[7..]), BinaryPrimitives.ReadUInt16BigEndian(rest[5..]));
            }

            rest = rest[Math.Min(rest.Length, length + 2)..];
        }

        return default;
    }
}
