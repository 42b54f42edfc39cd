using System.IO.Compression;
using System.Xml.Linq;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using PlanLang.Rendering;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Rendering;

public class WordFileTests
{
    public static TheoryData<string, PageStyle> Pages =>
        [.. Documents.All.SelectMany(document => Enum.GetValues<PageStyle>().Select(style => (document.Name, style)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void TheValidatorFindsNothing(string document, PageStyle style) => Findings.None(Mistakes(Of(document, style)));

    [Theory]
    [InlineData("# Title\n\n- ☐ to do\n- ☑ done\n- a dot\n\n---\n\nEnd")]
    [InlineData("# A\n\n| one | two | three |\n|---|---|---|\n| **a** | *b* |  |\n\n> said\n>\n> **by somebody**\n\n##### deep")]
    [InlineData("# A\n\n- one\n   - two\n      - three\n\n{.checks}\n- ✓ one\n   - ○ two\n\n1. ten\n   - ☐ box\n")]
    [InlineData("# \u0001 control & <xml> \U0001F600 اردو")]
    public void AnyMarkdownGivesAValidFile(string markdown) =>
        Findings.None(WordLooks().SelectMany(look => Mistakes(WordFile.Of("Title", null, markdown, look))));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(4000, 3)]
    [InlineData(3, 4000)]
    public void AFileWithAPictureIsValid(int width, int height)
    {
        var file = WordFile.Of("Title", new Picture(PictureTests.Png(width, height), "png", width, height, "Our \"service\" & we"), "# One", WordLook.Standard);

        Findings.None(Mistakes(file));
        Assert.Contains("Our \"service\" & we", Body(file).Descendants().Attributes("descr").Select(text => text.Value));
    }

    [Fact]
    public void TheSamePageIsTheSameBytes() => Assert.Equal(Of("contract", PageStyle.Standard), Of("contract", PageStyle.Standard));

    [Fact]
    public void HeadingsListsTablesAndBoxesAreWhatTheySay()
    {
        var body = Body(WordFile.Of("T", null, "# One\n\n## Two\n\n- item\n- ☐ box\n\n| a | b |\n|---|---|\n| c | d |\n", WordLook.Standard));

        Assert.Equal(["Heading1", "Heading2", "ListParagraph", "ListParagraph"], Values(body, "pStyle"));
        Assert.Equal([WordStyles.ListWithDots, WordStyles.ListWithoutDots], Values(body, "numId"));
        Assert.Single(body.Descendants(), element => element.Name.LocalName == "checkbox");
        Assert.Single(body.Descendants(), element => element.Name.LocalName == "tblHeader");
    }

    [Fact]
    public void AListInAListStandsFurtherInAsDeepAsWordKnows()
    {
        var deep = string.Concat(Enumerable.Range(0, 12).Select(depth => $"{new string(' ', 3 * depth)}- item\n"));

        var body = Body(WordFile.Of("T", null, $"# One\n\n{deep}\n\n{{.checks}}\n- ✓ one\n   - ○ two\n", WordLook.Standard));

        Assert.Equal(["0", "1", "2", "3", "4", "5", "6", "7", "8", "8", "8", "8", "0", "1"], Values(body, "ilvl"));
        Assert.Equal(2, Values(body, "numId").Distinct().Count());
    }

    [Fact]
    public void AChartIsToldInWords() =>
        Assert.Contains("Attendance for Kai, one after the other", string.Concat(Body(Of("review", PageStyle.Standard)).Descendants().Select(element => element.Value)), StringComparison.Ordinal);

    [Fact]
    public void TheTimeTheAuthorAndTheMachineAreNotInTheFile()
    {
        using var archive = new ZipArchive(new MemoryStream([.. Of("contract", PageStyle.Standard)]));

        Assert.All(archive.Entries, entry => Assert.Equal(new DateTime(1980, 1, 1), entry.LastWriteTime.DateTime));
        using var properties = new StreamReader(archive.GetEntry("docProps/core.xml")?.Open() ?? Stream.Null);
        Assert.Equal(["title", "language"], XDocument.Parse(properties.ReadToEnd()).Root?.Elements().Select(element => element.Name.LocalName));
    }

    [Fact]
    public void WhatIsReadFromTheRightSaysSoEverywhere()
    {
        var body = Body(WordFile.Of("T", null, "# One\n\nWords\n\n| a | b |\n|---|---|\n| c | d |\n", WordLooks()[1]));

        Assert.All(body.Descendants().Where(element => element.Name.LocalName == "pPr"), paragraph =>
            Assert.Contains(paragraph.Elements(), element => element.Name.LocalName == "bidi"));
        Assert.All(body.Descendants().Where(element => element.Name.LocalName == "rPr"), run =>
            Assert.Contains(run.Elements(), element => element.Name.LocalName == "rtl"));
        Assert.Single(body.Descendants(), element => element.Name.LocalName == "bidiVisual");
    }

    static ImmutableArray<WordLook> WordLooks() =>
        [WordLook.Standard, WordLook.Standard with { Language = "ur", Direction = TextDirection.RightToLeft }];

    static ImmutableArray<byte> Of(string document, PageStyle style) =>
        Assert.IsType<DocumentFile>(SampleDocuments.Of(document, PageFormat.Word, style)).Bytes;

    static IEnumerable<string> Mistakes(ImmutableArray<byte> file)
    {
        using var document = WordprocessingDocument.Open(new MemoryStream([.. file]), false);

        return [.. new OpenXmlValidator(FileFormatVersions.Microsoft365).Validate(document).Select(one => $"{one.Path?.XPath}: {one.Description}")];
    }

    static XElement Body(ImmutableArray<byte> file)
    {
        using var archive = new ZipArchive(new MemoryStream([.. file]));
        using var stream = archive.GetEntry("word/document.xml")?.Open() ?? Stream.Null;

        return XDocument.Load(stream).Root ?? throw new InvalidOperationException();
    }

    static IEnumerable<string> Values(XElement body, string element) =>
        body.Descendants().Where(one => one.Name.LocalName == element).Select(one => one.Attributes().First().Value);
}
