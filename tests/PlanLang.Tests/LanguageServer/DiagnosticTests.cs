using System.Text.Json.Nodes;
using PlanLang.Tests.Cli;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.LanguageServer;

public sealed class DiagnosticTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public static TheoryData<string> Everything => [.. Corpus.Examples.Concat(Corpus.Bad).Concat(Corpus.Good).Select(row => row.Data)];

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Everything))]
    public void WhatIsPublishedIsWhatTheCheckSays(string plan)
    {
        var folder = Path.GetDirectoryName(Repository.Full(plan)) ?? "";
        using var editor = Editor.At(folder);

        editor.Open(Repository.Full(plan));
        editor.Published(Repository.Full(plan), 1);
        editor.Ask("shutdown", "null");

        var file = Path.GetFileName(plan);
        Assert.Equal(Checked(folder, file).Order(), PublishedIn(editor, folder).Order());
    }

    [Fact]
    public void WhatIsFetchedOfAllExamplesIsWhatTheCheckSays()
    {
        var folder = Repository.Full("examples");
        using var editor = Editor.At(folder, """{"textDocument":{"diagnostic":{}}}""");

        var report = editor.Ask("workspace/diagnostic", """{"previousResultIds":[]}""");

        var fetched = report?["items"]?.AsArray()
            .SelectMany(file => Shown(folder, (string?)file?["uri"] ?? "", file?["items"]?.AsArray() ?? []));
        Assert.Equal(Checked(folder, ".").Order(), fetched?.Order());
        Assert.Empty(editor.Heard);
    }

    [Fact]
    public void WhatIsFetchedOfOneTextIsWhatIsPublishedOfIt()
    {
        _folder.With("harper.plan", "plan: The Harper family\n  started: 6 Januray 2026\n");
        using var editor = Editor.At(_folder.Path);
        editor.Open(_folder.Full("harper.plan"));
        var published = editor.Published(_folder.Full("harper.plan"), 1);

        var report = editor.Ask("textDocument/diagnostic", $$"""{"textDocument":{"uri":"{{Editor.Uri(_folder.Full("harper.plan"))}}"} }""");

        Assert.Equal(published.ToJsonString(), report?["items"]?.ToJsonString());
    }

    [Fact]
    public void WhatIsAsItWasIsNotSentAgain()
    {
        _folder.WithFirstFamily();
        using var editor = Editor.At(_folder.Path);
        var uri = Editor.Uri(_folder.Full("harper.plan"));
        var first = editor.Ask("textDocument/diagnostic", $$"""{"textDocument":{"uri":"{{uri}}"} }""");

        var again = editor.Ask("textDocument/diagnostic", $$"""{"textDocument":{"uri":"{{uri}}"},"previousResultId":"{{first?["resultId"]}}"}""");

        Assert.Equal("unchanged", (string?)again?["kind"]);
    }

    [Fact]
    public void AChangeIsSeenAtOnceAndSoIsItsMending()
    {
        _folder.WithFirstFamily();
        var path = _folder.Full("harper.plan");
        using var editor = Editor.At(_folder.Path);
        editor.Open(path);
        var before = editor.Published(path, 1).ToJsonString();
        var line = File.ReadAllLines(path).ToList().FindIndex(text => text.Contains("key worker: Dana", StringComparison.Ordinal));

        editor.Change(path, 2, "x", Editor.Range(line, 14, 14));
        var broken = editor.Published(path, 2);
        editor.Change(path, 3, "", Editor.Range(line, 14, 15));
        var mended = editor.Published(path, 3);

        Assert.Contains(broken, one => (string?)one?["code"] == "PL0201");
        Assert.Equal(before, mended.ToJsonString());
    }

    [Fact]
    public void ADiaryIsReadWithItsPlan()
    {
        _folder.WithFirstFamily();
        var diary = _folder.Full("harper.record");
        using var editor = Editor.At(_folder.Path);
        editor.Open(diary);
        Assert.DoesNotContain(editor.Published(diary, 1), one => (int?)one?["severity"] == 1);

        editor.Change(diary, 2, File.ReadAllText(diary) + "\n20 July 2026\n  attendance of Kay: 7 of 10\n");

        Assert.Contains(editor.Published(diary, 2), one => ((string?)one?["message"])?.Contains("Kay", StringComparison.Ordinal) == true);
    }

    [Fact]
    public void WhatWasPublishedIsTakenBackWhenTheTextIsClosed()
    {
        _folder.With("harper.plan", "plan: The Harper family\n  started: 6 Januray 2026\n");
        using var editor = Editor.At(_folder.Path);
        editor.Open(_folder.Full("harper.plan"));
        Assert.NotEmpty(editor.Published(_folder.Full("harper.plan"), 1));

        editor.Close(_folder.Full("harper.plan"));

        Assert.Empty(editor.Published(_folder.Full("harper.plan"), null));
    }

    [Fact]
    public void EveryProblemLinksToItsPage()
    {
        _folder.With("harper.plan", "plan: The Harper family\n  started: 6 Januray 2026\n");
        using var editor = Editor.At(_folder.Path);
        editor.Open(_folder.Full("harper.plan"));

        var problem = editor.Published(_folder.Full("harper.plan"), 1)[0];

        Assert.Equal($"planlang:/diagnostics/{problem?["code"]}.md", (string?)problem?["codeDescription"]?["href"]);
    }

    static IEnumerable<string> PublishedIn(Editor editor, string folder) => editor.Heard
        .Where(message => (string?)message["method"] == "textDocument/publishDiagnostics")
        .GroupBy(message => (string?)message["params"]?["uri"] ?? "")
        .SelectMany(file => Shown(folder, file.Key, file.Last()["params"]?["diagnostics"]?.AsArray() ?? []));

    static IEnumerable<string> Shown(string folder, string uri, JsonArray diagnostics) =>
        from one in diagnostics
        let start = one["range"]?["start"]
        let end = one["range"]?["end"]
        select string.Join('|',
            Path.GetRelativePath(folder, new Uri(uri).LocalPath),
            (int?)start["line"] + 1, (int?)start["character"] + 1, (int?)end["line"] + 1, (int?)end["character"] + 1,
            one["code"], Severity((int?)one["severity"]), one["message"]);

    static string Severity(int? number) => number switch
    {
        1 => "error",
        2 => "warning",
        _ => "information",
    };

    static IEnumerable<string> Checked(string folder, string what)
    {
        var json = JsonNode.Parse(CommandLine.Run(folder, "check", what, "--format", "json").Output);

        return from one in json?["diagnostics"]?.AsArray() ?? []
               select string.Join('|',
                   one["file"], one["line"], one["column"], one["endLine"], one["endColumn"], one["code"], one["severity"],
                   $"{one["message"]}\n{one["hint"]}");
    }
}
