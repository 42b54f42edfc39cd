using PlanLang.Output;

namespace PlanLang.Tests.Output;

public class WrappedLinesTests
{
    [Theory]
    [InlineData(0, 9, "one two", "  three")]
    [InlineData(0, 7, "one two", "  three")]
    [InlineData(1, 9, "  one two", "    three")]
    [InlineData(0, 20, "one two three")]
    [InlineData(0, 2, "one", "  two", "  three")]
    public void WhatGoesOnBelowStandsDeeper(int depth, int width, params string[] lines)
    {
        var line = LineBlock.Of(depth, "one ", new Piece(Tone.Bad, "two thr"), "ee");

        var wrapped = WrappedLines.Of(line, width).Select(pieces => string.Concat(pieces.Select(piece => piece.Text)));

        Assert.Equal(lines, wrapped);
    }

    [Fact]
    public void APieceKeepsItsToneOnBothSidesOfABreak()
    {
        var line = LineBlock.Of(0, "one ", new Piece(Tone.Bad, "two three"));

        var tones = WrappedLines.Of(line, 7).Select(pieces => pieces[^1]);

        Assert.Equal([new Piece(Tone.Bad, "two"), new Piece(Tone.Bad, "three")], tones);
    }
}
