using PlanLang.Rendering;

namespace PlanLang.Tests.Cli;

/// <summary>A page of the past, made again when more has been written down, is the page that was made then.</summary>
public sealed class KnownAtTests : IDisposable
{
    const string Then = "2026-03-31";

    /// <summary>Of days before the page, written after it; and what happened after it.</summary>
    const string WrittenLater = """

        13 February 2026
          written: 20 April 2026
          attendance of Kai: 1 of 10, correction
          asb incidents: 7
          action bedtime: kept
          visit: Dana, at home, 90 minutes
          visit missed: Dana, no answer
          said by Kai: I was not asked.
          possible breach: music at night
          contacted: Leanne, phone
          review held: Leanne, Dana
          Leanne agrees: step down
          stage: easing off
          sanction warning letter: used, decided by Jo
          contract signed by Leanne, Kai, Dana
        14 February 2026
          written: 20 April 2026
          does not apply: attendance of Mia, ill
        20 April 2026
          asb incidents: 9
        """;

    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    public static TheoryData<string> Names { get; } = [.. Documents.All.Select(document => document.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void APageOfAPastReviewIsTheSameToTheByte(string document)
    {
        var then = Pages(document, "then", "--as-of", Then);
        _folder.With("harper.record", _folder.Read("harper.record") + WrittenLater);

        Assert.Equal(then, Pages(document, "again", "--as-of", Then));
        Assert.Equal(then, Pages(document, "asked", "--as-of", Then, "--known-at", Then));
    }

    [Theory]
    [InlineData("review", "txt")]
    [InlineData("supervision", "md")]
    [InlineData("child", "txt")]
    public void WhatHasBeenWrittenSinceIsOnThePageForWhomAsksForIt(string document, string format)
    {
        _folder.With("harper.record", _folder.Read("harper.record") + WrittenLater);

        Assert.NotEqual(
            Pages(document, "then", "--as-of", Then, "--format", format),
            Pages(document, "now", "--as-of", Then, "--known-at", "2026-04-20", "--format", format));
    }

    [Fact]
    public void TheSheetForSupervisionMarksWhatWasWrittenLateWhereAVerdictRestsOnIt()
    {
        _folder.With("harper.record", _folder.Read("harper.record") + WrittenLater);

        var sheet = Assert.Single(Pages("supervision", "late", "--as-of", Then, "--known-at", "2026-04-20", "--format", "md").Where(page => page.StartsWith("supervision-dana", StringComparison.Ordinal)));

        Assert.Contains("It was 73% from 5 January 2026 to 27 March 2026. (Records of 19 December 2025, 16 January 2026, 23 January 2026, 30 January 2026, 6 February 2026, 13 February 2026 (written late, on 20 April 2026), ", sheet);
    }

    [Fact]
    public void TheReviewMarksWhatWasWrittenLateWhereAChangeRestsOnIt()
    {
        _folder.With("harper.record", _folder.Read("harper.record").Replace("31 May 2026\n", "31 May 2026\n  written: 20 June 2026\n", StringComparison.Ordinal));

        var page = string.Join('\n', Pages("review", "late", "--as-of", "2026-06-24", "--format", "md"));

        Assert.Contains("This rests on what was written down for 31 May 2026 (written late, on 20 June 2026).", page);
    }

    /// <summary>The page of 26 June said that they were there; nobody takes that back without a word.</summary>
    [Fact]
    public void AReviewComparesWithWhatWasKnownAtTheLastOneAndSaysWhatCameLater()
    {
        _folder.With("harper.record", _folder.Read("harper.record") + """

            20 May 2026
              written: 28 June 2026
              asb incidents: 1

            """.ReplaceLineEndings("\n"));

        var page = string.Join('\n', Pages("review", "later", "--as-of", "2026-06-30", "--format", "md"));

        Assert.Contains("“We get on with our neighbours” was reached, and is", page);
        Assert.Contains("20 May 2026 (written late, on 28 June 2026).", page);
        Assert.Contains("Complaints about noise or trouble: 1 from 6 May 2026 to 30 June 2026. Among its records: 20 May 2026 (written late, on 28 June 2026).", page);
    }

    [Fact]
    public void TheSheetForSupervisionSaysWhatFamiliesReadBesideTheExactWords()
    {
        var sheet = string.Join('\n', Pages("supervision", "words", "--as-of", Then, "--format", "md"));

        Assert.Contains("- no asb incidents for 8 weeks: not met.", sheet);
        Assert.Contains("- What families read: there are no complaints about noise or trouble for 8 weeks.", sheet);
        Assert.Contains("- It ends when this is met: no asb incidents for 4 weeks: not met.", sheet);
    }

    /// <summary>Each page with its name before it, in the order of the names; nothing where there is no occasion for one.</summary>
    ImmutableArray<string> Pages(string document, string folder, params string[] options)
    {
        var result = _folder.Run(["render", .. document.Split(' '), "harper.plan", "--for", "all", "-o", folder, .. options]);

        Assert.Equal(0, result.Status);

        return Directory.Exists(_folder.Full(folder))
            ? [.. Directory.GetFiles(_folder.Full(folder)).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)}\n{File.ReadAllText(file)}")]
            : [];
    }
}
