using System.Text.Json.Nodes;
using PlanLang.Tests.Cli;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.LanguageServer;

public sealed class WorkspaceTests : IDisposable
{
    const string Pulling = """{"textDocument":{"diagnostic":{}},"workspace":{"didChangeWatchedFiles":{"dynamicRegistration":true},"diagnostics":{"refreshSupport":true}}}""";

    const string UsesOurRules = """
        plan: The Pike family
          started: 6 January 2026
          key worker: Dana
          uses: our rules

        team
          Dana: Dana Okafor, key worker

        """;

    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ItAsksToBeToldOfFilesThatChange()
    {
        using var editor = Editor.At(_folder.Path, Pulling);
        editor.Ask("workspace/symbol", """{"query":"none"}""");

        Assert.Contains(editor.Heard, message => message.ToJsonString().Contains("**/*.{plan,record,csv}", StringComparison.Ordinal));
    }

    [Fact]
    public void ADiaryThatChangesOnTheDiskIsReadAgain()
    {
        using var editor = Editor.At(_folder.Path);
        editor.Open(_folder.Full("harper.plan"));
        editor.Published(_folder.Full("harper.plan"), 1);

        File.AppendAllText(_folder.Full("harper.record"), "\n20 July 2026\n  attendance of Kay: 7 of 10\n");
        editor.Tell("workspace/didChangeWatchedFiles", $$"""{"changes":[{"uri":"{{Editor.Uri(_folder.Full("harper.record"))}}","type":2}]}""");

        Assert.Contains(editor.Published(_folder.Full("harper.record"), null), one => (int?)one?["severity"] == 1);
    }

    [Fact]
    public void ALibraryIsFollowedAsItIsWritten()
    {
        var library = Directory.GetFiles(_folder.Full("libraries"))[0];
        using var editor = Editor.At(_folder.Path);
        editor.Open(_folder.Full("harper.plan"));
        Assert.DoesNotContain(editor.Published(_folder.Full("harper.plan"), 1), one => (int?)one?["severity"] == 1);

        editor.Open(library, "library: Something else\n");
        editor.Change(_folder.Full("harper.plan"), 2, _folder.Read("harper.plan") + "\n");

        Assert.NotEmpty(editor.Published(_folder.Full("harper.plan"), 2));
    }

    [Fact]
    public void ALibraryIsFoundByTheTitleThatIsBeingWritten()
    {
        _folder.With("pike.plan", UsesOurRules).With("shared.plan", "library: Something else\n");
        using var editor = Editor.At(_folder.Path, Pulling);
        editor.Open(_folder.Full("shared.plan"));

        var before = LacksLibrary(editor);
        editor.Change(_folder.Full("shared.plan"), 2, "library: Our rules\n");
        var called = LacksLibrary(editor);
        editor.Change(_folder.Full("shared.plan"), 3, "library: Their rules\n");

        Assert.Equal((true, false, true), (before, called, LacksLibrary(editor)));
    }

    [Fact]
    public void ALibraryThatWasNeverSavedIsFoundWhileItIsOpen()
    {
        _folder.With("pike.plan", UsesOurRules);
        using var editor = Editor.At(_folder.Path, Pulling);

        var before = LacksLibrary(editor);
        editor.Open(_folder.Full("new.plan"), "library: Our rules\n");
        var open = LacksLibrary(editor);
        editor.Close(_folder.Full("new.plan"));

        Assert.Equal((true, false, true), (before, open, LacksLibrary(editor)));
    }

    bool LacksLibrary(Editor editor) =>
        editor.Ask("textDocument/diagnostic", Editor.In(_folder.Full("pike.plan")))?["items"]?.AsArray().Any(one => (string?)one?["code"] == "PL0208") ?? false;

    [Fact]
    public void ADiaryThatComesLaterIsFound()
    {
        var text = _folder.Read("harper.record");
        File.Delete(_folder.Full("harper.record"));
        using var editor = Editor.At(_folder.Path);
        editor.Open(_folder.Full("harper.plan"));
        editor.Published(_folder.Full("harper.plan"), 1);

        _folder.With("harper.record", text + "\n20 July 2026\n  attendance of Kay: 7 of 10\n");
        editor.Tell("workspace/didChangeWatchedFiles", $$"""{"changes":[{"uri":"{{Editor.Uri(_folder.Full("harper.record"))}}","type":1}]}""");

        Assert.Contains(editor.Published(_folder.Full("harper.record"), null), one => (int?)one?["severity"] == 1);
    }

    [Fact]
    public void FoldersComeAndGo()
    {
        using var other = new TemporaryFolder().With("rigg.plan", "plan: The Rigg family\n  started: 6 Januray 2026\n");
        using var editor = Editor.At(_folder.Path, Pulling);

        editor.Tell("workspace/didChangeWorkspaceFolders", $$"""{"event":{"added":[{"uri":"{{Editor.Uri(other.Path)}}","name":"b"}],"removed":[]} }""");
        var with = Files(editor);
        editor.Tell("workspace/didChangeWorkspaceFolders", $$"""{"event":{"added":[],"removed":[{"uri":"{{Editor.Uri(other.Path)}}","name":"b"}]} }""");
        var without = Files(editor);

        Assert.Contains(Editor.Uri(other.Full("rigg.plan")), with);
        Assert.DoesNotContain(Editor.Uri(other.Full("rigg.plan")), without);
        Assert.Contains(Editor.Uri(_folder.Full("harper.plan")), without);
    }

    [Fact]
    public void WhatTheClientHasOfTheWorkspaceIsNotSentAgain()
    {
        using var editor = Editor.At(_folder.Path, Pulling);
        var first = editor.Ask("workspace/diagnostic", """{"previousResultIds":[]}""")?["items"]?.AsArray() ?? [];
        var known = string.Join(',', first.Select(file => $$"""{"uri":"{{file?["uri"]}}","value":"{{file?["resultId"]}}"}"""));

        var again = editor.Ask("workspace/diagnostic", $$"""{"previousResultIds":[{{known}}]}""")?["items"]?.AsArray() ?? [];

        Assert.NotEmpty(again);
        Assert.All(again, file => Assert.Equal("unchanged", (string?)file?["kind"]));
    }

    [Fact]
    public void AKeystrokeLooksThroughNoFolder()
    {
        using var editor = Editor.At(_folder.Path);
        var plan = _folder.Full("harper.plan");
        editor.Open(plan);
        editor.Published(plan, 1);
        Directory.Delete(_folder.Full("libraries"), recursive: true);
        File.Delete(_folder.Full("harper.record"));

        editor.Change(plan, 2, _folder.Read("harper.plan") + "\n# A remark.\n");

        Assert.DoesNotContain(editor.Published(plan, 2), one => (int?)one?["severity"] == 1);
    }

    [Fact]
    public void AnotherDateChangesWhatIsSaid()
    {
        using var editor = Editor.At(_folder.Path);
        editor.Open(_folder.Full("harper.plan"));
        var lens = Lenses(editor);

        var answer = editor.Ask("plan/asOf", """{"date":"13 July 2026"}""");

        Assert.Equal("Monday 13 July 2026", (string?)answer?["words"]);
        Assert.NotEqual(lens, Lenses(editor));
        Assert.Equal("2026-02-17", (string?)editor.Ask("plan/asOf", """{"date":""}""")?["date"]);
        Assert.Equal(lens, Lenses(editor));
    }

    [Fact]
    public void FamiliesAreListedWithWhatNeedsAttention()
    {
        using var editor = Editor.At(Repository.Full("examples"), options: """{"asOf":"2026-07-13"}""");

        var families = editor.Ask("plan/families", "null")?.AsArray() ?? [];

        var harper = families.Single(family => ((string?)family?["uri"])?.EndsWith("first-family/harper.plan", StringComparison.Ordinal) == true);
        Assert.Equal(("The Harper family", "Dana Okafor"), ((string?)harper?["name"], (string?)harper?["keyWorker"]));
        Assert.Contains(families, family => family?["attention"]?.AsArray().Count > 0);
    }

    [Fact]
    public void AFamilyThatNobodyAskedAboutForLongIsShownAsBefore()
    {
        foreach (var number in Enumerable.Range(0, 10))
        {
            _folder.With($"pike{number}.plan", UsesOurRules);
        }

        using var editor = Editor.At(_folder.Path, Pulling);
        var before = Shown();
        foreach (var number in Enumerable.Range(0, 10))
        {
            editor.Ask("textDocument/codeLens", Editor.In(_folder.Full($"pike{number}.plan")));
        }

        Assert.Equal(before, Shown());

        (string Lenses, string? Families) Shown() => (Lenses(editor), editor.Ask("plan/families", "null")?.ToJsonString());
    }

    [Fact]
    public void APreviewIsMadeByTheTemplatesOfTheServiceAndTellsOfAMistakeInThem()
    {
        using var editor = Editor.At(_folder.With("templates/contract.md", "# Ours\n").Path);
        var question = $$"""{"uri":"{{Editor.Uri(_folder.Full("harper.plan"))}}","document":"contract","reader":""}""";

        Assert.Contains("<h1>Ours</h1>", (string?)editor.Ask("plan/preview", question)?["html"], StringComparison.Ordinal);

        _folder.With("templates/contract.md", "# Ours\n{{ page.famly }}\n");
        Assert.Equal(
            "templates/contract.md:2: There is no field 'famly' here. Did you mean 'family'?",
            (string?)editor.Ask("plan/preview", question)?["problem"]);
    }

    [Theory]
    [InlineData("contract", "")]
    [InlineData("review", "Kai")]
    [InlineData("supervision", "")]
    public void PagesAreWhatTheCommandRenders(string document, string reader)
    {
        using var editor = Editor.At(_folder.Path);
        var page = editor.Ask("plan/preview", $$"""{"uri":"{{Editor.Uri(_folder.Full("harper.plan"))}}","document":"{{document}}","reader":"{{reader}}"}""");

        _folder.Run(["render", document, "harper.plan", .. reader.Length > 0 ? ["--for", reader] : Array.Empty<string>()]);

        var file = Directory.GetFiles(_folder.Path, "*.html").Single();
        Assert.Equal(File.ReadAllText(file), (string?)page?["html"]);
    }

    [Fact]
    public void APlanWithErrorsHasNoPageAndSaysSo()
    {
        _folder.With("harper.plan", "plan: The Harper family\n  started: 6 Januray 2026\n");
        using var editor = Editor.At(_folder.Path);

        var page = editor.Ask("plan/preview", $$"""{"uri":"{{Editor.Uri(_folder.Full("harper.plan"))}}","document":"contract","reader":""}""");

        Assert.Equal("", (string?)page?["html"]);
        Assert.NotEqual("", (string?)page?["problem"]);
    }

    [Theory]
    [InlineData("explain")]
    [InlineData("whatWouldItTake")]
    public void TheBlockAtALineIsExplained(string question)
    {
        using var editor = Editor.At(_folder.Path, options: """{"asOf":"2026-03-13"}""");
        var line = Array.FindIndex(File.ReadAllLines(_folder.Full("harper.plan")), text => text.StartsWith("goal neighbours", StringComparison.Ordinal));

        var page = editor.Ask("plan/explain", $$"""{"uri":"{{Editor.Uri(_folder.Full("harper.plan"))}}","line":{{line + 2}},"question":"{{question}}"}""");

        Assert.Equal("We get on with our neighbours", (string?)page?["title"]);
        Assert.Contains("no asb incidents for 8 weeks", (string?)page?["markdown"], StringComparison.Ordinal);
    }

    [Fact]
    public void ARecordOfTodayIsWrittenUnderItsHeading()
    {
        using var editor = Editor.At(_folder.Path, options: """{"asOf":"2026-07-20"}""");
        var uri = Editor.Uri(_folder.Full("harper.plan"));
        var forms = editor.Ask("plan/recordForms", $$"""{"uri":"{{uri}}"}""")?.AsArray() ?? [];
        var said = forms.ToList().FindIndex(form => (string?)form?["label"] == "Said");

        var written = editor.Ask("plan/record", $$"""{"uri":"{{uri}}","form":{{said}},"values":["Kai","It is quiet now."]}""");

        var lines = _folder.Read("harper.record").Split('\n');
        Assert.Equal("", (string?)written?["problem"]);
        Assert.Equal("  said by Kai: It is quiet now.", lines[(int?)written?["line"] ?? 0]);
        Assert.Contains("20 July 2026", lines);
        Assert.Equal(0, _folder.Run("fmt", "--check", "harper.record").Status);
    }

    [Fact]
    public void PagesOfMessagesAndShippedLibrariesCanBeRead()
    {
        using var editor = Editor.At(_folder.Path);

        Assert.StartsWith("# PL0201", (string?)editor.Ask("plan/text", """{"uri":"planlang:/diagnostics/PL0201.md"}""")?["text"], StringComparison.Ordinal);
        Assert.Contains("library:", (string?)editor.Ask("plan/text", """{"uri":"planlang:/libraries/persistent-absence.plan"}""")?["text"], StringComparison.Ordinal);
        Assert.Equal(-32803, (int?)editor.AskWhole("plan/text", """{"uri":"planlang:/../secret"}""")["error"]?["code"]);
    }

    [Fact]
    public void TheSmallestPlanIsMadeForAName() =>
        Assert.Equal("van-der-berg", (string?)At(editor => editor.Ask("plan/new", """{"name":"Van der Berg"}"""))?["fileName"]);

    [Fact]
    public void CommandsCanBeGivenByAnyEditor()
    {
        var uri = Editor.Uri(_folder.Full("harper.plan"));

        var answer = At(editor => editor.Ask("workspace/executeCommand", $$"""{"command":"plan.explain","arguments":["{{uri}}",52]}"""));

        Assert.Contains("attendance", (string?)answer?["markdown"], StringComparison.Ordinal);
    }

    JsonNode? At(Func<Editor, JsonNode?> ask)
    {
        using var editor = Editor.At(_folder.Path);

        return ask(editor);
    }

    string Lenses(Editor editor) => editor.Ask("textDocument/codeLens", Editor.In(_folder.Full("harper.plan")))?.ToJsonString() ?? "";

    static IEnumerable<string?> Files(Editor editor) =>
        editor.Ask("workspace/diagnostic", """{"previousResultIds":[]}""")?["items"]?.AsArray().Select(file => (string?)file?["uri"]) ?? [];
}
