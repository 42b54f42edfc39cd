using System.Text.Json.Nodes;
using PlanLang.Tests.Cli;
using PlanLang.Text;

namespace PlanLang.Tests.LanguageServer;

public sealed class FeatureTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();
    readonly Editor _editor;
    readonly string _plan;
    readonly string _diary;

    public FeatureTests()
    {
        (_plan, _diary) = (_folder.Full("harper.plan"), _folder.Full("harper.record"));
        _editor = Editor.At(_folder.Path, options: """{"asOf":"2026-07-13"}""");
        _editor.Open(_plan);
    }

    public void Dispose()
    {
        _editor.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void AKeywordSaysWhatItMeans() =>
        Assert.Contains("Something the family wants to reach.", Hover("goal school", 1), StringComparison.Ordinal);

    [Fact]
    public void ANameSaysHowItWasDeclared() =>
        Assert.Contains("Kai: Kai Harper, son, born 12 June 2011", Hover("for: Kai", 6), StringComparison.Ordinal);

    [Theory]
    [InlineData("attendance of each child is at least 90%")]
    [InlineData("Looks at ")]
    [InlineData("harper.record:")]
    public void AConditionSaysWhatItComesToAndOnWhichLinesThatRests(string words) =>
        Assert.Contains(words, Hover("is at least 90% in each", 4), StringComparison.Ordinal);

    [Fact]
    public void ADateSaysItsWeekdayAndHowFarAwayItIs() =>
        Assert.Contains("Friday 18 December 2026, in 22 weeks and 4 days", Hover("by: 18 December 2026", 6), StringComparison.Ordinal);

    [Fact]
    public void AnEntrySaysWhatItMeans()
    {
        var text = _folder.Read("harper.record");

        var hover = _editor.Ask("textDocument/hover", Editor.Where(_diary, text, "said by", 2));

        Assert.Contains("What somebody said, in their own words.", (string?)hover?["contents"]?["value"], StringComparison.Ordinal);
    }

    [Fact]
    public void ANameLeadsToItsDeclaration()
    {
        var places = _editor.Ask("textDocument/definition", At("support: action talk", 16));

        Assert.Equal(["  action talk: Dana and Leanne meet the neighbours at number 14"], Lines(places));
    }

    [Fact]
    public void ANameIsFoundInPlanDiaryAndLibrary()
    {
        var places = _editor.Ask("textDocument/references", Editor.And(At("measure attendance", 9), """ "context":{"includeDeclaration":true} """));

        Assert.Contains("measure attendance", Lines(places));
        Assert.Contains(Lines(places), line => line.Contains("attendance of Kai: ", StringComparison.Ordinal));
        Assert.True(Lines(places).Count() > 20);
    }

    [Fact]
    public void ANameIsMarkedInItsText()
    {
        var marks = _editor.Ask("textDocument/documentHighlight", At("measure asb incidents", 9))?.AsArray() ?? [];

        Assert.Equal(1, marks.Count(mark => (int?)mark?["kind"] == 3));
        Assert.True(marks.Count > 1);
    }

    [Theory]
    [InlineData("  chaired by: ", 14, "Dana")]
    [InlineData("  who: Leanne, Kai", 8, "Leanne")]
    [InlineData("  support: action talk", 11, "action talk")]
    [InlineData("  by: 18 December 2026", 6, "in 6 weeks → 24 August 2026")]
    [InlineData("  by: 18 December 2026", 6, "the next review → ")]
    [InlineData("  when: every day", 8, "every school day")]
    [InlineData("  met when: attendance of each child", 12, "goal school is met")]
    [InlineData("  met when: attendance of each child", 26, "Kai")]
    [InlineData("  met when: attendance of each child is at least 90% in each", 56, "Spring 2026")]
    [InlineData("  met when: attendance of each child is at least 90%", 40, "at least 90%")]
    [InlineData("  of: each child", 6, "the family")]
    [InlineData("  about: education", 9, "living peacefully")]
    public void WhatCouldStandBehindAKeywordIsOffered(string line, int at, string offered) =>
        Assert.Contains(Offered(At(line, at)), label => label.StartsWith(offered, StringComparison.Ordinal));

    /// <summary>Of a share, neither a status nor a number of events.</summary>
    [Theory]
    [InlineData("in work")]
    [InlineData("at most 3")]
    public void WhatTheMeasureCannotBeIsNotOffered(string other) =>
        Assert.DoesNotContain(other, Offered(At("  met when: attendance of each child is at least 90%", 40)));

    [Theory]
    [InlineData("  started: ", 2, "records")]
    [InlineData("  started: ", 2, "started")]
    [InlineData("goal neighbours", 0, "sanction")]
    [InlineData("goal neighbours", 0, "goal")]
    [InlineData("  in our words: We want mornings", 2, "milestone by")]
    [InlineData("  in our words: We want mornings", 2, "action")]
    [InlineData("    goal school is on track", 4, "every goal is met")]
    public void TheWordsOfTheBlockAreOffered(string line, int at, string offered) =>
        Assert.Contains(offered, Offered(At(line, at)));

    [Theory]
    [InlineData("  started: ", 2, "met when")]
    [InlineData("goal neighbours", 0, "who")]
    [InlineData("  who: Leanne, Kai", 8, "goal")]
    public void TheWordsOfOtherBlocksAreNot(string line, int at, string other) =>
        Assert.DoesNotContain(other, Offered(At(line, at)));

    [Theory]
    [InlineData("  started: ", 2, "key worker")]
    [InlineData("  in our words: We want mornings", 2, "met when")]
    [InlineData("goal neighbours", 0, "strengths")]
    [InlineData("  - Mornings end in shouting.", 2, "seen by")]
    public void ALineThatStandsOnceIsNotOfferedTwice(string line, int at, string said) =>
        Assert.DoesNotContain(said, Offered(At(line, at)));

    [Theory]
    [InlineData("  asb incidents: ", 2, "attendance of Kai: 7 of 10")]
    [InlineData("  asb incidents: ", 2, "visit: Dana, at home, 60 minutes")]
    [InlineData("  attendance of Kai: ", 21, "7 of 10")]
    [InlineData("  action bedtime: ", 18, "missed")]
    [InlineData("  said by ", 10, "Mia")]
    public void WhatCouldBeRecordedIsOffered(string line, int at, string offered)
    {
        var text = _folder.Read("harper.record");

        Assert.Contains(offered, Labels(_editor.Ask("textDocument/completion", Editor.Where(_diary, text, line, at))));
    }

    [Fact]
    public void ALineIsOfferedWithAPartToWriteOver()
    {
        var items = _editor.Ask("textDocument/completion", At("  key worker: ", 2))?["items"]?.AsArray() ?? [];

        var item = items.Single(one => (string?)one?["label"] == "key worker");
        Assert.Equal("key worker: ${1:Dana}$0", (string?)item?["textEdit"]?["newText"]);
        Assert.Equal(2, (int?)item?["insertTextFormat"]);
    }

    [Fact]
    public void TheTableOfContentsHoldsGoalsWithTheirActions()
    {
        var symbols = _editor.Ask("textDocument/documentSymbol", Editor.In(_plan))?.AsArray() ?? [];

        var school = symbols.Single(one => ((string?)one?["name"])?.StartsWith("school: ", StringComparison.Ordinal) == true);
        Assert.Contains("bedtime: Phones go downstairs at 9 o'clock", school?["children"]?.AsArray().Select(one => (string?)one?["name"]) ?? []);
    }

    [Fact]
    public void ADiaryHasItsDaysForContents() =>
        Assert.Contains(
            "Friday 16 January 2026",
            _editor.Ask("textDocument/documentSymbol", Editor.In(_diary))?.AsArray().Select(one => (string?)one?["name"]) ?? []);

    [Fact]
    public void NamesAreFoundInAllFiles() =>
        Assert.Contains("bedtime", _editor.Ask("workspace/symbol", """{"query":"bedt"}""")?.AsArray().Select(one => (string?)one?["name"]) ?? []);

    [Fact]
    public void BlocksCanBePutOutOfSight() =>
        Assert.True(_editor.Ask("textDocument/foldingRange", Editor.In(_plan))?.AsArray().Count > 10);

    [Fact]
    public void ASelectionGrowsFromAWordToTheFile()
    {
        var position = JsonNode.Parse(At("mornings without", 2))?["position"]?.ToJsonString();

        var stretch = _editor.Ask("textDocument/selectionRange", Editor.And(Editor.In(_plan), $"\"positions\":[{position}]"))?[0];

        var lengths = new List<int>();
        for (; stretch is not null; stretch = stretch["parent"])
        {
            lengths.Add(((int?)stretch["range"]?["end"]?["line"] ?? 0) - ((int?)stretch["range"]?["start"]?["line"] ?? 0));
        }

        Assert.Equal(lengths.Order(), lengths);
        Assert.True(lengths.Count >= 3);
        Assert.Equal(_folder.Read("harper.plan").Split('\n').Length - 1, lengths[^1]);
    }

    [Fact]
    public void GoalsSanctionsAndStepsSayHowTheyStand()
    {
        var lenses = _editor.Ask("textDocument/codeLens", Editor.In(_plan))?.AsArray() ?? [];

        Assert.Contains(lenses, lens => ((string?)lens?["command"]?["title"])?.StartsWith("met", StringComparison.Ordinal) == true);
        Assert.All(lenses, lens => Assert.Equal("planlang.explain", (string?)lens?["command"]?["command"]));
    }

    [Theory]
    [InlineData("15 years old")]
    [InlineData("next: ")]
    [InlineData(" to 13 July 2026")]
    public void DaysAndAgesAreShownBehindTheWords(string words)
    {
        var hints = _editor.Ask("textDocument/inlayHint", Editor.Whole(_plan))?.AsArray() ?? [];

        Assert.Contains(hints, hint => ((string?)hint?["label"])?.Contains(words, StringComparison.Ordinal) == true);
    }

    [Fact]
    public void LibrariesCanBeOpenedFromTheirNames() =>
        Assert.Contains(
            _editor.Ask("textDocument/documentLink", Editor.In(_plan))?.AsArray() ?? [],
            link => ((string?)link?["target"])?.EndsWith(".plan", StringComparison.Ordinal) == true);

    [Fact]
    public void TheFormsOfConditionsAreShownWhileOneIsWritten()
    {
        var help = _editor.Ask("textDocument/signatureHelp", At("attendance of each child is at least 90%", 24));

        Assert.Equal("MEASURE of SUBJECT is BOUND TIME", (string?)help?["signatures"]?[0]?["label"]);
        Assert.Equal((0, 1), ((int?)help?["activeSignature"], (int?)help?["activeParameter"]));
    }

    [Fact]
    public void ColoursLieInOrderAndApart()
    {
        var numbers = _editor.Ask("textDocument/semanticTokens/full", Editor.In(_plan))?["data"]?.AsArray().Select(number => (int?)number ?? -1).ToArray() ?? [];

        Assert.True(numbers.Length > 500);
        Assert.All(numbers, number => Assert.True(number >= 0));
        Assert.All(numbers.Chunk(5), word => Assert.True(word[2] > 0));
    }

    [Theory]
    [InlineData("  by: 18 December 2026", "  by: 18 December 2026\n  because: Mia wants it.")]
    [InlineData("attendance officer", "officer for attendance")]
    [InlineData("key worker: Dana", "")]
    public void OnlyTheColoursThatChangedAreTold(string before, string after)
    {
        var told = _editor.Ask("textDocument/semanticTokens/full", Editor.In(_plan));
        _editor.Change(_plan, 2, _folder.Read("harper.plan").Replace(before, after, StringComparison.Ordinal));

        var changed = _editor.Ask("textDocument/semanticTokens/full/delta", Editor.And(Editor.In(_plan), $"\"previousResultId\":\"{told?["resultId"]}\""));

        var edits = changed?["edits"]?.AsArray() ?? [];
        var numbers = Numbers(told?["data"]);
        foreach (var edit in edits)
        {
            numbers.RemoveRange((int?)edit?["start"] ?? 0, (int?)edit?["deleteCount"] ?? 0);
            numbers.InsertRange((int?)edit?["start"] ?? 0, Numbers(edit?["data"]));
        }

        Assert.Equal(Numbers(_editor.Ask("textDocument/semanticTokens/full", Editor.In(_plan))?["data"]), numbers);
        Assert.True(edits.Sum(edit => edit?["data"]?.AsArray().Count ?? 0) < numbers.Count / 2);
    }

    [Fact]
    public void AllColoursAreToldWhereNobodyKnowsWhatWasToldBefore()
    {
        var told = _editor.Ask("textDocument/semanticTokens/full/delta", Editor.And(Editor.In(_plan), "\"previousResultId\":\"nothing\""));

        Assert.True(Numbers(told?["data"]).Count > 500);
    }

    static List<int> Numbers(JsonNode? data) => [.. data?.AsArray().Select(number => (int?)number ?? -1) ?? []];

    [Fact]
    public void ATextIsBroughtIntoItsHouseForm()
    {
        var text = _folder.Read("harper.plan").Replace("  by: 18 December 2026", "     by:   18 December 2026", StringComparison.Ordinal);
        _editor.Change(_plan, 2, text);

        var edits = _editor.Ask("textDocument/formatting", Editor.And(Editor.In(_plan), """ "options":{} """));

        Assert.Equal(Formatted(text), Edits.Applied(text, edits));
        Assert.True(edits?.AsArray().Count <= 2);
    }

    [Fact]
    public void ANewLineBeginsWhereItsBlockBegins()
    {
        var text = _folder.Read("harper.plan").Replace("goal neighbours", "goal x: X\n\ngoal neighbours", StringComparison.Ordinal);
        _editor.Change(_plan, 2, text);

        var edits = _editor.Ask("textDocument/onTypeFormatting", Editor.And(Editor.Where(_plan, text, "goal x: X\n", 10), """ "ch":"\n","options":{} """));

        Assert.Equal("  ", (string?)edits?[0]?["newText"]);
    }

    [Fact]
    public void AMistakeCanBeMendedWithOneKey()
    {
        var text = _folder.Read("harper.plan").Replace("  chaired by: Dana", "  chaired by: Dnaa", StringComparison.Ordinal);
        _editor.Change(_plan, 2, text);
        var at = JsonNode.Parse(Editor.Where(_plan, text, "Dnaa", 1))?["position"]?.ToJsonString();

        var fixes = _editor.Ask("textDocument/codeAction", Editor.And(Editor.In(_plan), $$""" "range":{"start":{{at}},"end":{{at}} },"context":{"diagnostics":[]} """));

        Assert.Equal("Write: Dana", (string?)fixes?[0]?["title"]);
        Assert.Equal(_folder.Read("harper.plan"), Edits.Applied(text, Edits.Of(fixes?[0]?["edit"], _plan)));
    }

    [Fact]
    public void AllMistakesCanBeMendedAtOnce()
    {
        var text = _folder.Read("harper.plan")
            .Replace("  chaired by: Dana", "  chaired by: Dnaa", StringComparison.Ordinal)
            .Replace("  by: 18 December 2026", "  by: 18 Decmber 2026", StringComparison.Ordinal);
        _editor.Change(_plan, 2, text);

        var fixes = _editor.Ask("textDocument/codeAction", Editor.And(Editor.Whole(_plan), """ "context":{"diagnostics":[],"only":["source.fixAll"]} """));

        Assert.Equal(_folder.Read("harper.plan"), Edits.Applied(text, Edits.Of(fixes?[0]?["edit"], _plan)));
    }

    [Fact]
    public void WhatIsMissingIsOfferedToBeLookedOverAndNeverPutInByItself()
    {
        var text = _folder.Read("harper.plan").Replace("  given to: Leanne\n", "", StringComparison.Ordinal);
        _editor.Change(_plan, 2, text);
        var at = JsonNode.Parse(Editor.Where(_plan, text, "sanction spoken warning: Jo", 12))?["position"]?.ToJsonString();

        var offered = _editor.Ask("textDocument/codeAction", Editor.And(Editor.In(_plan), $$""" "range":{"start":{{at}},"end":{{at}} },"context":{"diagnostics":[]} """));
        var all = _editor.Ask("textDocument/codeAction", Editor.And(Editor.Whole(_plan), """ "context":{"diagnostics":[],"only":["source.fixAll"]} """));

        Assert.Equal("Add, and then look over: given to: Leanne", (string?)offered?[0]?["title"]);
        Assert.Null(offered?[0]?["isPreferred"]);
        Assert.Contains("warning: Jo comes to talk about the tenancy\n  given to: Leanne\n", Edits.Applied(text, Edits.Of(offered?[0]?["edit"], _plan)), StringComparison.Ordinal);
        Assert.Empty(all?.AsArray() ?? []);
    }

    static string Formatted(string text) => PlanLanguage.Format(SourceText.From(text, "harper.plan"));

    string At(string words, int further = 0) => Editor.Where(_plan, _folder.Read("harper.plan"), words, further);

    string Hover(string words, int further) => (string?)_editor.Ask("textDocument/hover", At(words, further))?["contents"]?["value"] ?? "";

    IEnumerable<string> Offered(string at) => Labels(_editor.Ask("textDocument/completion", at));

    static IEnumerable<string> Labels(JsonNode? list) => list?["items"]?.AsArray().Select(item => (string?)item?["label"] ?? "") ?? [];

    static IEnumerable<string> Lines(JsonNode? places) =>
        from place in places?.AsArray() ?? []
        let lines = File.ReadAllLines(new Uri((string?)place?["uri"] ?? "").LocalPath)
        select lines[(int?)place?["range"]?["start"]?["line"] ?? 0];
}
