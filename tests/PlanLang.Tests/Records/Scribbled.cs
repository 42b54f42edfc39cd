using CsCheck;

namespace PlanLang.Tests.Records;

/// <summary>Diaries that nobody would write: pieces of good ones and any characters, in any order.</summary>
static class Scribbled
{
    static readonly ImmutableArray<string> Pieces =
    [
        "records of WB-2041\n", "16 January 2026\n", "\nMonday 16 January 2026\n  ", "31 June 2026", "2026-01-06", "attendance of Kai",
        "attendance", " of ", " in ", " from ", " to ", "Autumn 2025", "asb incidents", "calm home of Leanne", "work of Leanne", "gaming of Ron",
        ": ", ":", "7 of 10", "70%", "none", "6.5", "-1", "in work", ", ", ", correction", "\n", "\r\n", "\r", "\n  ", "\n    ", "\t", "  ",
        "seen by: Dana, team", "said by Kai", "visit: Dana", ", 60 minutes", "review held: Kai, Dana", "review moved to ", "does not apply: ",
        "contract signed by ", "Leanne", "written: ", "# ", "action shoes", "done", " agrees: step down", "possible breach: ", "stage: easing off",
        "sanction warning letter: used, decided by Jo", "closed: as planned", "result progress: by discretion, Dana", "score of goal school: 1",
    ];

    /// <summary>Up to forty pieces.</summary>
    public static Gen<string> Diary { get; } =
        Gen.Frequency(
            (9, Gen.Int[0, Pieces.Length - 1].Select(index => Pieces[index])), (1, Gen.Char.Select(character => $"{character}")))
        .Array[0, 40]
        .Select(string.Concat);

    /// <summary>The same under a heading, so that most of it means something.</summary>
    public static Gen<string> DiaryOfADay { get; } = Diary.Select(text => $"records of WB-2041\n16 January 2026\n  {text}");

    /// <summary>Rows of any number of fields with quotes in any place.</summary>
    public static Gen<string> Rows { get; } = Gen.String[Gen.Char["a1,\"\n\r ;-"], 0, 60];
}
