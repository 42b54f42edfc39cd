namespace PlanLang.Tests.Cli;

/// <summary>What it would take, as sentences.</summary>
public sealed class WhatWouldItTakeTests : IDisposable
{
    const string Plan = """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana
        family
          Leanne: Leanne Harper, mother, born 3 May 1988
          Kai: Kai Harper, son, born 12 June 2011
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        measure attendance
          of: Kai
          in our words: days at school
          counts: sessions attended of sessions possible
          from: the register, every week
        measure incidents
          of: the family
          counts: incidents
        measure calm
          of: Leanne
          scale: 0 to 10, higher is better
        measure shouting
          of: Leanne
          number: minutes a day, lower is better
          from: Leanne, every week
        measure sleep
          of: Leanne, Kai
          number: minutes, higher is better
        goal school: Kai is in school every day
          for: Kai
          met when: attendance of Kai is at least 90% over the last 2 weeks
          by: 17 July 2026
        goal before: It was quiet before
          for: Kai
          met when: no incidents between 6 January 2026 and 12 January 2026
          by: 17 July 2026
        goal time: We have come this far
          for: Kai
          met when: the plan has run for at least 6 months
          by: 17 July 2026
        goal two weeks: Kai is in school more than before
          for: Kai
          met when: attendance of Kai is at least 60% over the last 4 weeks
          by: 17 July 2026
        goal always: Kai is in school every day
          for: Kai
          met when: attendance of Kai is at least 66% over the last 3 weeks
          by: 17 July 2026
        goal calm: It is calm
          for: Leanne
          met when all of
            the lowest calm of Leanne over the last 4 weeks is at least 6
            shouting of Leanne is at most 20
            the average sleep of each person over the last 2 weeks is at least 420
          by: 17 July 2026
        step down to Community Coaches
          when all of
            no incidents for 8 weeks
            Leanne agrees

        """;

    readonly TemporaryFolder _folder = new TemporaryFolder().With("harper.plan", Plan).With("harper.record", """
        records of The Harper family
        9 January 2026
          incidents: 1
          attendance of Kai: 5 of 10
        16 January 2026
          attendance of Kai: 5 of 10

        """);

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("school", "It could be met on 30 January 2026 at the earliest, if this is recorded by then:", "days at school for Kai: 9 of 10 or more, each time it is recorded, 2 times.")]
    [InlineData("two weeks", "days at school for Kai: 7 of 10 or more, each time it is recorded, 2 times.")]
    [InlineData("calm",
        "calm for Leanne: 6 or more, each time it is recorded.",
        "shouting for Leanne: 20 or less, each time it is recorded, once.",
        "sleep for each of us: 420 or more, each time it is recorded.")]
    [InlineData("always", "days at school for Kai: all that is possible, each time it is recorded, once.")]
    [InlineData("before", "It can never be met: the time that it looks at is over.")]
    [InlineData("time", "It could be met on 6 July 2026 at the earliest. Nothing but time has to pass.")]
    [InlineData("step down", "It could be met on 6 March 2026 at the earliest, if this is recorded by then:", "incidents: no more from tomorrow on.", "Leanne agrees.")]
    public void TheDateComesWithWhatMustBeRecorded(string name, params string[] sentences)
    {
        var result = _folder.Run(["explain", "harper.plan", .. name.Split(' '), "--as-of", "2026-01-20", "--what-would-it-take"]);

        Assert.Equal("", result.Error);
        Assert.All(sentences, sentence => Assert.Contains(sentence, string.Join(' ', result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
    }

    /// <summary>Where a share since the last review must be hit, it matters when reviews are held and when not.</summary>
    [Theory]
    [InlineData("between 75% and 75%", "A review is held on these days and on no other: 4 February 2026.")]
    [InlineData("between 7% and 8%", "No review is held.")]
    public void WhenReviewsAreHeldIsSaidWhereItMatters(string share, string sentence)
    {
        _folder.With("harper.plan", Plan.Replace("attendance of Kai is at least 90% over the last 2 weeks", $"attendance of Kai is {share} since the last review", StringComparison.Ordinal))
            .With("harper.record", """
                records of The Harper family
                12 January 2026
                  review held: Leanne, Dana
                  attendance of Kai: 1 of 10
                19 January 2026
                  attendance of Kai: 2 of 10
                26 January 2026
                  attendance of Kai: 2 of 10
                  review held: Leanne, Dana
                2 February 2026
                  attendance of Kai: 0 of 10

                """);

        var result = _folder.Run("explain", "harper.plan", "goal", "school", "--as-of", "2026-02-03", "--what-would-it-take");

        Assert.Contains(sentence, string.Join(' ', result.Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
    }

    [Fact]
    public void TheCheckSaysItOfTheStepDown() =>
        Assert.Contains("  Leanne agrees.\n", _folder.Run("check", "harper.plan", "--as-of", "2026-01-20").Output);

    [Fact]
    public void JsonHoldsTheSameSentences() => Assert.Contains(
        "\"needed\": [\n          \"incidents: no more from tomorrow on.\",",
        _folder.Run("explain", "harper.plan", "step", "down", "--as-of", "2026-01-20", "--what-would-it-take", "--format", "json").Output);
}
