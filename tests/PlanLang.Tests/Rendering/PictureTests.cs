using System.Buffers.Binary;
using PlanLang.Rendering;

namespace PlanLang.Tests.Rendering;

public class PictureTests
{
    /// <summary>The first segments of a JPEG: one that is passed over, then a frame of 3 by 2 pixels.</summary>
    static readonly byte[] Jpeg = [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC2, 0, 8, 8, 0, 2, 0, 3, 1];

    [Fact]
    public void APngSaysItsSize() =>
        Assert.Equal(("png", 300, 75), Shown(Picture.Read(Png(300, 75), "")));

    [Fact]
    public void AJpegSaysItsSizeInItsFirstFrame() => Assert.Equal(("jpeg", 3, 2), Shown(Picture.Read([.. Jpeg], "")));

    [Fact]
    public void WhatMayRunOrReachOutIsNoPicture() =>
        Assert.Null(Picture.Read([.. "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"u8], ""));

    [Fact]
    public void APictureThatEndsBeforeItsSizeIsNone() => Assert.Multiple(
        () => Assert.All(Enumerable.Range(0, 24), length => Assert.Null(Picture.Read(Png(3, 2)[..length], ""))),
        () => Assert.All(Enumerable.Range(0, 17), length => Assert.Null(Picture.Read([.. Jpeg[..length]], ""))));

    [Theory]
    [InlineData(0, 5)]
    [InlineData(5, 0)]
    [InlineData(-1, 5)]
    public void APictureWithoutASizeIsNone(int width, int height) => Assert.Null(Picture.Read(Png(width, height), ""));

    /// <summary>The beginning of a PNG of that size.</summary>
    public static ImmutableArray<byte> Png(int width, int height)
    {
        var bytes = new byte[24];
        new byte[] { 0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A }.CopyTo(bytes, 0);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(16), width);
        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(20), height);

        return [.. bytes];
    }

    static (string? Ending, int Width, int Height) Shown(Picture? picture) =>
        (picture?.Ending, picture?.Width ?? 0, picture?.Height ?? 0);
}
