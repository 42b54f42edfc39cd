using System.Text.Json.Nodes;
using PlanLang.Tests.Cli;

namespace PlanLang.Tests.LanguageServer;

public sealed class RenameTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();
    readonly Editor _editor;

    public RenameTests() => _editor = Editor.At(_folder.Path);

    public void Dispose()
    {
        _editor.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("Kai: Kai", "Callum")]
    [InlineData("Dana: Dana", "Danielle")]
    [InlineData("attendance\n", "lessons reached")]
    [InlineData("asb incidents\n", "noise complaints")]
    [InlineData("calm home\n", "quiet evenings")]
    [InlineData("in work, in training", "in employment")]
    [InlineData("school: Kai and Mia", "lessons")]
    [InlineData("education\n", "learning")]
    [InlineData("bedtime: Phones", "phones downstairs")]
    [InlineData("warning letter: Magenta", "second warning")]
    [InlineData("intensive: Getting", "first steps")]
    public void EverythingStandsAsBeforeUnderANewName(string at, string newName)
    {
        var plan = _folder.Full("harper.plan");
        var before = Standing();

        var edit = _editor.Ask("textDocument/rename", Editor.And(Editor.Where(plan, File.ReadAllText(plan), at), $"\"newName\":\"{newName}\""));
        Apply(edit);

        Assert.Contains(newName, File.ReadAllText(plan), StringComparison.Ordinal);
        Assert.Equal(before, Standing());
    }

    [Fact]
    public void ANameOfALibraryIsChangedInAllPlansThatUseIt()
    {
        _folder.With("libraries/shared.plan", "library: Shared\n\nmeasure visits made\n  of: the family\n  counts: visits\n")
            .With("one.plan", Plan("no visits made for 8 weeks")).With("two.plan", Plan("at least 1 visits made in the last 8 weeks"));
        using var editor = Editor.At(_folder.Path);

        var edit = editor.Ask("textDocument/rename", Editor.And(
            Editor.Where(_folder.Full("one.plan"), _folder.Read("one.plan"), "visits made", 2), "\"newName\":\"calls made\""));

        Assert.Equal(
            ["libraries/shared.plan", "one.plan", "two.plan"], Edits.Files(edit).Select(file => Path.GetRelativePath(_folder.Path, file)).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("one.plan", "noise nights\n", "loud nights")]
    [InlineData("one.plan", "last warning: Magenta", "third warning")]
    [InlineData("two.plan", "last warning: Magenta", "third warning")]
    [InlineData("libraries/shared.plan", "noise nights\n", "loud nights")]
    [InlineData("libraries/shared.plan", "last warning\n", "third warning")]
    public void WhatAPlanAndItsLibraryBothSayGetsOneNewNameInEveryFile(string file, string at, string newName)
    {
        _folder.With("libraries/shared.plan", Shared).With("one.plan", PlanWithOwn).With("two.plan", PlanWithOwn)
            .With("one.record", "records of A family\n\n16 January 2026\n  noise nights: 2\n");
        using var editor = Editor.At(_folder.Path);
        var before = Standing("one.plan") + Standing("two.plan");

        Apply(editor.Ask("textDocument/rename", Editor.And(Editor.Where(_folder.Full(file), _folder.Read(file), at), $"\"newName\":\"{newName}\"")));

        Assert.Equal(before, Standing("one.plan") + Standing("two.plan"));
        Assert.All(["one.plan", "two.plan", "libraries/shared.plan"], path => Assert.Contains(newName, _folder.Read(path), StringComparison.Ordinal));
        Assert.All(["one.plan", "two.plan", "libraries/shared.plan"], path => Assert.DoesNotContain(at.Trim().Split(':')[0], _folder.Read(path), StringComparison.Ordinal));
    }

    [Fact]
    public void ANameThatIsTakenInAnotherPlanIsRefused()
    {
        _folder.With("libraries/shared.plan", Shared).With("one.plan", PlanWithOwn)
            .With("two.plan", PlanWithOwn + "measure loud nights\n  of: the family\n  counts: nights\n");
        using var editor = Editor.At(_folder.Path);

        var answer = editor.AskWhole("textDocument/rename", Editor.And(
            Editor.Where(_folder.Full("one.plan"), _folder.Read("one.plan"), "noise nights\n"), "\"newName\":\"loud nights\""));

        Assert.Equal("There is already something called 'loud nights'.", (string?)answer["error"]?["message"]);
    }

    [Fact]
    public void ALibraryAndItsFileAreRenamedTogether()
    {
        _folder.With("libraries/shared.plan", Shared).With("one.plan", PlanWithOwn).With("two.plan", PlanWithOwn);
        using var editor = Editor.At(
            _folder.Path, """{"workspace":{"workspaceEdit":{"documentChanges":true,"resourceOperations":["create","rename"]}}}""");

        var edit = editor.Ask("textDocument/rename", Editor.And(
            Editor.Where(_folder.Full("one.plan"), _folder.Read("one.plan"), "uses: shared", 7), "\"newName\":\"House rules\""));

        var changes = edit?["documentChanges"]?.AsArray() ?? [];
        Assert.Equal(
            ["libraries/shared.plan", "one.plan", "two.plan"],
            changes.Select(change => (string?)change?["textDocument"]?["uri"]).OfType<string>().Select(Shown).Order(StringComparer.Ordinal));
        var file = Assert.Single(changes, change => (string?)change?["kind"] == "rename");
        Assert.Equal(("libraries/shared.plan", "libraries/house-rules.plan"), (Shown($"{file?["oldUri"]}"), Shown($"{file?["newUri"]}")));
    }

    [Fact]
    public void ALibraryIsNotRenamedWhereTheEditorCannotRenameItsFile()
    {
        var plan = _folder.Full("harper.plan");

        var answer = _editor.AskWhole("textDocument/prepareRename", Editor.Where(plan, File.ReadAllText(plan), "uses: wirral ifip", 7));

        Assert.Contains("rename the file and its first line together", (string?)answer["error"]?["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatComesWithPlanLangIsNotRenamed()
    {
        _folder.With("one.plan", PlanWithOwn.Replace("uses: shared", "uses: persistent absence", StringComparison.Ordinal));
        using var editor = Editor.At(_folder.Path);

        var answer = editor.AskWhole("textDocument/prepareRename", Editor.Where(
            _folder.Full("one.plan"), _folder.Read("one.plan"), "uses: persistent absence", 7));

        Assert.Contains("comes with PlanLang", (string?)answer["error"]?["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void OneIncidentStaysOne()
    {
        var plan = _folder.Full("harper.plan");
        var text = File.ReadAllText(plan);

        var edit = _editor.Ask("textDocument/rename", Editor.And(Editor.Where(plan, text, "asb incidents\n"), "\"newName\":\"noise complaints\""));

        Assert.Contains("at least 1 noise complaint in the last 4 weeks", Edits.Applied(text, Edits.Of(edit, plan)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Kai: Kai", "Mia", "There is already something called 'Mia'.")]
    [InlineData("Kai: Kai", "Kai, Mia", "A name is some words without a comma")]
    [InlineData("Kai: Kai", "the boy", "'the'")]
    [InlineData("school: Kai and Mia", "school of Kai", "'of'")]
    [InlineData("Kai: Kai", "", "A name is some words")]
    public void ANameThatDoesNotWorkIsRefusedInPlainWords(string at, string newName, string words)
    {
        var plan = _folder.Full("harper.plan");

        var answer = _editor.AskWhole("textDocument/rename", Editor.And(Editor.Where(plan, File.ReadAllText(plan), at), $"\"newName\":\"{newName}\""));

        Assert.Equal(-32803, (int?)answer["error"]?["code"]);
        Assert.Contains(words, (string?)answer["error"]?["message"], StringComparison.Ordinal);
    }

    [Fact]
    public void WhatIsRenamedIsSaidBeforehand()
    {
        var plan = _folder.Full("harper.plan");

        var target = _editor.Ask("textDocument/prepareRename", Editor.Where(plan, File.ReadAllText(plan), "who: Leanne", 6));

        Assert.Equal("Leanne", (string?)target?["placeholder"]);
    }

    [Fact]
    public void PlainWordsAreNotRenamed()
    {
        var plan = _folder.Full("harper.plan");

        Assert.Null(_editor.Ask("textDocument/prepareRename", Editor.Where(plan, File.ReadAllText(plan), "mornings", 2)));
    }

    static void Apply(JsonNode? edit)
    {
        foreach (var file in Edits.Files(edit))
        {
            File.WriteAllText(file, Edits.Applied(File.ReadAllText(file), Edits.Of(edit, file)));
        }
    }

    string Shown(string uri) => Path.GetRelativePath(_folder.Path, new Uri(uri).LocalPath);

    /// <summary>Every status and verdict, in order, and how many messages there are.</summary>
    string Standing(string plan = "harper.plan")
    {
        var json = JsonNode.Parse(_folder.Run("check", plan, "--as-of", "2026-07-13", "--format", "json").Output);
        var diagnostics = json?["diagnostics"]?.AsArray().Select(one => (string?)one?["code"]) ?? [];

        return string.Join(' ', Words(json).Concat(diagnostics));
    }

    static IEnumerable<string> Words(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Words),
        JsonObject thing => thing.SelectMany(field => field.Key is "status" or "verdict" ? [$"{field.Value}"] : Words(field.Value)),
        _ => [],
    };

    const string Shared = """
        library: Shared

        measure noise nights
          of: the family
          counts: nights

        sanction last warning
          power: Magenta Homes, tenancy agreement clause 4.1
          may be considered when: at least 3 noise nights in the last 4 weeks
          ends when: no noise nights for 4 weeks

        """;

    const string PlanWithOwn = """
        plan: A family
          started: 6 January 2026
          key worker: Dana
          uses: shared

        family
          Leanne: Leanne Harper, mother

        team
          Dana: Dana Okafor, key worker, Family Intervention Team

        measure noise nights
          of: the family
          counts: nights with noise

        goal calm: It is quiet at night
          in our words: We sleep.
          for: Leanne
          met when: no noise nights for 8 weeks
          action talk: Dana comes to talk
            who: Dana
            when: every week

        sanction last warning: Magenta Homes may send a letter
          given to: Leanne
          told on: 13 January 2026
          support: action talk
          decided by: Dana


        """;

    static string Plan(string when) => $"""
        plan: A family
          started: 6 January 2026
          key worker: Dana
          uses: shared

        family
          Leanne: Leanne Harper, mother

        team
          Dana: Dana Okafor, key worker, Family Intervention Team

        goal calls: We ring
          in our words: We ring.
          for: Leanne
          met when: {when}

        """;
}
