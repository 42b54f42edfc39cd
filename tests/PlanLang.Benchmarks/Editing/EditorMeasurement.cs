using System.Diagnostics;
using System.Globalization;
using PlanLang.Benchmarks.Content;

namespace PlanLang.Benchmarks.Editing;

/// <summary>How long somebody waits who types in a plan of 2,000 lines with 2,000 records.</summary>
static class EditorMeasurement
{
    const int Keystrokes = 500;
    const int Starts = 15;
    const int Families = 200;

    /// <summary>A key that is held down repeats so fast; nobody types faster.</summary>
    static readonly TimeSpan BetweenKeys = TimeSpan.FromMilliseconds(30);

    /// <summary>Lines of every kind are typed in: what the family says, titles, conditions, names and days.</summary>
    static readonly string[] TypedIn = ["in our words: ", "goal aim", "met when: ", "action lifts", "who: ", "by: ", "because: "];

    /// <summary>Prints each figure beside what it should be.</summary>
    public static void Print(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "family.plan"), EditorContent.Plan());
            File.WriteAllText(Path.Combine(folder.FullName, "family.record"), EditorContent.Diary());
            Typing(folder.FullName, output);
            Line(output, "start to the answer to initialize", [.. Enumerable.Range(0, Starts).Select(_ => StartIn(folder.FullName))], "20 ms");
        }
        finally
        {
            folder.Delete(recursive: true);
        }

        Memory(output);
    }

    static void Typing(string folder, TextWriter output)
    {
        var path = Path.Combine(folder, "family.plan");
        var uri = $"file://{path}";
        var text = File.ReadAllText(path);
        var lines = text.Split('\n');
        using var editor = new EditorProcess(folder);
        editor.Open(uri, text);
        editor.Published(uri, 1);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{lines.Length:N0} lines, {File.ReadAllLines(Path.Combine(folder, "family.record")).Count(line => line.StartsWith("  ", StringComparison.Ordinal)):N0} records"));
        Line(output, "keystroke to diagnostics, plan", Type(editor, uri, lines), "4 ms, 99 of 100 below 15 ms");
        Line(output, "keystroke to diagnostics, diary", TypeDiary(editor, folder), "4 ms, 99 of 100 below 15 ms");
        var line = Array.FindIndex(lines, 1000, one => one.Contains("met when", StringComparison.Ordinal));
        Line(output, "completion", Ask(editor, "completion", uri, line, 12, lines), "5 ms");
        Line(output, "hover", Ask(editor, "hover", uri, line, 30, lines), "2 ms");
    }

    /// <summary>A letter in a line, and out again; here and there in the plan.</summary>
    static double[] Type(EditorProcess editor, string uri, string[] lines)
    {
        var places = TypedIn.SelectMany(words => Places(lines, words)).ToArray();

        return [.. Enumerable.Range(0, Keystrokes).Select(key => Press(editor, uri, key, places[key / 2 * 7 % places.Length]))];
    }

    static double[] TypeDiary(EditorProcess editor, string folder)
    {
        var path = Path.Combine(folder, "family.record");
        var text = File.ReadAllText(path);
        var places = Places(text.Split('\n'), "noise").ToArray();
        var uri = $"file://{path}";
        editor.Open(uri, text);
        editor.Published(uri, 1);

        return [.. Enumerable.Range(0, Keystrokes).Select(key => Press(editor, uri, key, places[key / 2 % places.Length]))];
    }

    static double Press(EditorProcess editor, string uri, int key, (int Line, int Character) at)
    {
        Thread.Sleep(BetweenKeys);
        var watch = Stopwatch.StartNew();
        Change(editor, uri, key + 2, at.Line, at.Character, key % 2);
        editor.Published(uri, key + 2);

        return watch.Elapsed.TotalMilliseconds;
    }

    /// <summary>Right behind those words, line by line.</summary>
    static IEnumerable<(int Line, int Character)> Places(string[] lines, string words) =>
        from line in lines.Index()
        let at = line.Item.IndexOf(words, StringComparison.Ordinal)
        where at >= 0
        select (line.Index, at + words.Length);

    /// <summary>Each question comes right after a keystroke, so that nothing is known beforehand.</summary>
    static double[] Ask(EditorProcess editor, string method, string uri, int line, int character, string[] lines)
    {
        var times = new double[Keystrokes / 5];
        var at = Array.FindIndex(lines, 100, one => one.Contains("in our words", StringComparison.Ordinal));
        for (var turn = 0; turn < times.Length; turn++)
        {
            Thread.Sleep(BetweenKeys);
            var version = (method == "hover" ? 20_000 : 10_000) + turn;
            Change(editor, uri, version, at, 20, turn % 2);
            editor.Published(uri, version);
            var watch = Stopwatch.StartNew();
            editor.Ask($"textDocument/{method}", $$"""{"textDocument":{"uri":"{{uri}}"},"position":{"line":{{line}},"character":{{character}} } }""");
            times[turn] = watch.Elapsed.TotalMilliseconds;
        }

        return times;
    }

    static void Change(EditorProcess editor, string uri, int version, int line, int character, int length) => editor.Tell(
        "textDocument/didChange",
        $$"""{"textDocument":{"uri":"{{uri}}","version":{{version}} },"contentChanges":[{"range":{"start":{"line":{{line}},"character":{{character}} },"end":{"line":{{line}},"character":{{character + length}} } },"text":"{{(length == 0 ? "x" : "")}}"}]}""");

    static double StartIn(string folder)
    {
        using var editor = new EditorProcess(folder);

        return editor.Start.TotalMilliseconds;
    }

    /// <summary>With 200 families of 100 lines and 300 records open at once.</summary>
    static void Memory(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            CaseloadContent.Write(folder.FullName, Families);
            using var editor = new EditorProcess(folder.FullName);
            foreach (var path in Directory.GetFiles(folder.FullName, "family.plan", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                editor.Open($"file://{path}", File.ReadAllText(path));
                editor.Published($"file://{path}", 1);
            }

            editor.Ask("plan/families", "null");
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{"memory with 200 families open",-36}{editor.Megabytes,8:0} MB   (below 60 MB)"));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static void Line(TextWriter output, string name, double[] times, string goal)
    {
        var sorted = times.Order().ToArray();
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{name,-36}{Median.Of(times),8:0.00} ms   99 of 100 below {sorted[sorted.Length * 99 / 100],6:0.00} ms   (below {goal})"));
    }
}
