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
        foreach (var file in Edits.Files(edit))
        {
            File.WriteAllText(file, Edits.Applied(File.ReadAllText(file), Edits.Of(edit, file)));
        }

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

    /// <summary>Every status and verdict, in order, and how many messages there are.</summary>
    string Standing()
    {
        var json = JsonNode.Parse(_folder.Run("check", "harper.plan", "--as-of", "2026-07-13", "--format", "json").Output);
        var diagnostics = json?["diagnostics"]?.AsArray().Select(one => (string?)one?["code"]) ?? [];

        return string.Join(' ', Words(json).Concat(diagnostics));
    }

    static IEnumerable<string> Words(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Words),
        JsonObject thing => thing.SelectMany(field => field.Key is "status" or "verdict" ? [$"{field.Value}"] : Words(field.Value)),
        _ => [],
    };

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
