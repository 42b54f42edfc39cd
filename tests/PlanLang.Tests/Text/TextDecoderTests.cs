using System.Text;
using CsCheck;
using PlanLang.Diagnostics;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Text;

public class TextDecoderTests
{
    const string Sample = "plan: The Ångström family\n  note £5 😀\n";

    public static TheoryData<Encoding> Encodings =>
        [new UTF8Encoding(false), new UTF8Encoding(true), new UnicodeEncoding(false, true), new UnicodeEncoding(true, true)];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void EveryEncodingThatAnEditorSavesIsRead(Encoding encoding)
    {
        byte[] bytes = [.. encoding.Preamble, .. encoding.GetBytes(Sample)];

        var decoded = TextDecoder.Decode(bytes, "harper.plan");

        var source = Assert.IsType<TextDecoded>(decoded).Source;
        Assert.Equal(("harper.plan", Sample), (source.Path, source.Text));
    }

    [Theory]
    [InlineData("61 0A 62 00 63", 3, 2, 2)]
    [InlineData("61 0A 62 92 63", 3, 2, 2)]
    [InlineData("EF BB BF 61 FF", 4, 1, 2)]
    [InlineData("C2 A3 E2 82", 2, 1, 2)]
    [InlineData("61 FF 00", 1, 1, 2)]
    [InlineData("00", 0, 1, 1)]
    [InlineData("ED A0 80", 0, 1, 1)]
    [InlineData("FF FE 61 00 00 00", 4, 1, 2)]
    [InlineData("FF FE 61 00 3D D8", 4, 1, 2)]
    [InlineData("FF FE 61 00 00 DE", 4, 1, 2)]
    [InlineData("FF FE 61 00 62", 4, 1, 2)]
    [InlineData("FE FF 00 61 00", 4, 1, 2)]
    public void AByteThatIsNoTextIsNamedWithItsPlace(string hex, long expected, int line, int column)
    {
        var bytes = Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

        var decoded = TextDecoder.Decode(bytes, "harper.plan");

        var not = Assert.IsType<NotText>(decoded);
        var diagnostic = DiagnosticCatalog.NotText(not.Before, not.Byte);
        Assert.Equal(expected, not.Byte);
        Assert.Equal(new LinePosition(line, column), diagnostic.Source.PositionAt(diagnostic.Span.Start));
    }

    [Fact]
    public void ThePlaceOfAByteIsSaidAsPeopleCount()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes(new string('a', 1233)), 0];

        var not = Assert.IsType<NotText>(TextDecoder.Decode(bytes, "harper.plan"));

        Assert.Equal(
            "This file is not plain text: byte 1,234 of it is no letter, figure or mark.",
            DiagnosticCatalog.NotText(not.Before, not.Byte).Message);
    }

    [Fact]
    public void AnEmptyFileIsAnEmptyText() =>
        Assert.Equal("", Assert.IsType<TextDecoded>(TextDecoder.Decode([], "empty.plan")).Source.Text);

    [Fact]
    public void AFileAboveTheLimitIsRefusedWithItsSize()
    {
        var decoded = TextDecoder.Decode(new byte[TextDecoder.Limit + 1], "long.record");

        Assert.Equal(new TooLongText("long.record", TextDecoder.Limit + 1), decoded);
        Assert.Equal(
            "This file has 33,554,433 bytes, and we read at most 33,554,432 (32 MB).",
            DiagnosticCatalog.TooLongFile("long.record", TextDecoder.Limit + 1, TextDecoder.Limit).Message);
    }

    [Fact]
    public void NoBytesAreTooStrangeToBeReadOrRefused() =>
        Gen.Byte.Array[0, 40].Always(
            bytes => TextDecoder.Decode(bytes, "any") switch
            {
                TextDecoded read => !read.Source.Text.Contains('\0', StringComparison.Ordinal),
                NotText not => not.Byte >= 0 && not.Byte < bytes.Length,
                _ => false,
            });
}
