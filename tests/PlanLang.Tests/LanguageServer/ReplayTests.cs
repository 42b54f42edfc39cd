using System.Text;
using System.Text.Json.Nodes;
using CsCheck;
using PlanLang.Files;
using PlanLang.Tests.Cli;

namespace PlanLang.Tests.LanguageServer;

/// <summary>
/// Whatever is typed, at whatever place, the server goes on, and what it says is what a fresh look at the same texts says.
/// The seed is fixed. Ten thousand steps where <c>CI=true</c>, the first thousand of them at the desk.
/// </summary>
public sealed class ReplayTests : IDisposable
{
    const int Asked = 97;

    static readonly int Steps = Environment.GetEnvironmentVariable("CI") == "true" ? 10_000 : 1_000;

    static readonly ImmutableArray<string> Pieces =
    [
        "\n", "\r\n", "\r", "\t", "  ", "    ", ":", ",", "-", "#", "# ", "👨‍👩‍👧", "😀", "שלום", "مرحبا", "é", "\u00A0", "\uD83D", "\uDE00", "\0", "'", "’",
        "goal", "goal school: ", "who: Kai\n", "met when: ", "attendance of Kai is at least 90%", "no asb incidents for 8 weeks", "every goal is met",
        "17 July 2026", "6 Januray 2026", "in the last 4 weeks", " and ", " or ", "when all of\n", "seen by: team\n", "measure ", "family\n", "plan: ", "library: ",
        "uses: wirral schools 2025-26\n", "records: *.record\n", "attendance of Kai: 7 of 10\n", "said by Kai: ", "16 January 2026\n", "action bedtime: kept\n",
    ];

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("harper.plan", 1)]
    [InlineData("harper.record", 2)]
    public void NothingThatIsTypedEndsItOrMakesItForget(string file, int seed)
    {
        _folder.With("harper.plan", Plan).With("harper.record", Diary);
        using var editor = Editor.At(_folder.Path);
        var random = new PCG((uint)seed, 20260106);
        var path = _folder.Full(file);
        var text = _folder.Read(file);
        editor.Open(path, text);
        editor.Published(path, 1);
        for (var step = 2; step <= Steps / 2; step++)
        {
            text = Typed(editor, path, step, text, random);

            Assert.Equal(Fresh(path, text), Shown(editor.Published(path, step)));
            Ask(editor, path, step, text);
        }

        Assert.Equal(0, editor.SayGoodbye());
    }

    /// <summary>Types or deletes something somewhere; a text that has grown long is begun anew.</summary>
    static string Typed(Editor editor, string path, int step, string text, PCG random)
    {
        if (text.Length > 3000 || step % 500 == 0)
        {
            var anew = path.EndsWith(".plan", StringComparison.Ordinal) ? Plan : Diary;
            editor.Change(path, step, anew);

            return anew;
        }

        var start = Addressable(text, (int)random.Next((uint)text.Length + 1));
        var end = Addressable(text, Math.Min(text.Length, start + ((int)random.Next(6) * (int)random.Next(2))));
        var piece = random.Next(4) == 0 ? "" : Pieces[(int)random.Next((uint)Pieces.Length)];
        editor.Change(path, step, piece, RangeOf(text, start, end));

        return text[..start] + (piece.Length == 1 && char.IsSurrogate(piece[0]) ? "\uFFFD" : piece) + text[end..];
    }

    /// <summary>The protocol has no place between the two halves of a line end.</summary>
    static int Addressable(string text, int offset) =>
        offset > 0 && offset < text.Length && text[offset - 1] == '\r' && text[offset] == '\n' ? offset - 1 : offset;

    /// <summary>What somebody says who has never seen the texts before.</summary>
    IEnumerable<string> Fresh(string path, string text)
    {
        var desk = new FamilyDesk(_folder.Path);
        desk.Write(path, text);
        var family = desk.Family(_folder.Full("harper.plan"));

        return PlanLanguage.Check(family, CommandLine.Today, CommandLine.Today).Diagnostics
            .Where(one => one.Source.Path == Path.GetFileName(path))
            .Select(one => Whole($"{one.Code} {one.Line - 1} {one.Message}\n{one.Hint}"));
    }

    static IEnumerable<string> Shown(JsonArray published) => published.Select(one =>
        $"{one?["code"]} {one?["range"]?["start"]?["line"]} {one?["message"]}");

    /// <summary>Halves of characters as they can be sent.</summary>
    static string Whole(string text) => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text));

    /// <summary>Between two steps editors ask all kinds of things.</summary>
    static void Ask(Editor editor, string path, int step, string text)
    {
        if (step % Asked == 0)
        {
            var at = PlaceOf(text, step * 31 % (text.Length + 1));
            foreach (var method in (string[])["hover", "completion", "definition", "documentHighlight", "prepareRename", "signatureHelp"])
            {
                editor.AskWhole($"textDocument/{method}", $"{{\"textDocument\":{{\"uri\":\"{Editor.Uri(path)}\"}},\"position\":{at}}}");
            }

            foreach (var method in (string[])["documentSymbol", "foldingRange", "codeLens", "documentLink", "formatting", "semanticTokens/full"])
            {
                Assert.Null(editor.AskWhole($"textDocument/{method}", Editor.In(path))["error"]);
            }
        }
    }

    static string RangeOf(string text, int start, int end) => $"{{\"start\":{PlaceOf(text, start)},\"end\":{PlaceOf(text, end)}}}";

    /// <summary>Lines end as the protocol says, a line at a time, by hand.</summary>
    static string PlaceOf(string text, int offset)
    {
        var (line, begin) = (0, 0);
        for (var at = 0; at < offset; at++)
        {
            var ends = text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
            (line, begin) = ends ? (line + 1, at + 1) : (line, begin);
        }

        return $"{{\"line\":{line},\"character\":{offset - begin}}}";
    }

    const string Plan = """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana

        family
          Leanne: Leanne Harper, mother
          Kai: Kai Harper, son, born 12 June 2011

        team
          Dana: Dana Okafor, key worker, Family Intervention Team

        measure attendance
          of: each child
          counts: sessions attended of sessions possible
          from: the school register, every week

        goal school: Kai is in school every day
          in our words: We want mornings without rows.
          for: Kai
          met when: attendance of Kai is at least 90% over the last 6 weeks
          by: 17 July 2026
          action bedtime: Phones go downstairs at 9 o'clock
            who: Leanne, Kai
            when: every day

        reviews: every 6 weeks from 17 February 2026

        """;

    const string Diary = """
        records of The Harper family

        16 January 2026
          attendance of Kai: 7 of 10
          action bedtime: kept
          said by Kai: My feet do not hurt any more.

        23 January 2026
          attendance of Kai: 9 of 10
          visit: Dana, at home, 60 minutes

        """;
}
