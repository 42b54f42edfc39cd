using CsCheck;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Files;

/// <summary>
/// A family that is being written means, comes to and is told what a family is that somebody sees for the first time: to
/// the last place, fix and line of evidence.
/// </summary>
public class RebinderTests
{
    static readonly int Edits = Environment.GetEnvironmentVariable("CI") == "true" ? 60 : 12;

    static readonly DateOnly AsOf = new(2026, 7, 13);

    static readonly ImmutableArray<string> Pieces =
    [
        "x", "", " ", ":", "-", "#", "é", "👪", "\n", "  by: 17 Jully 2026\n", "9", " and ", "who: Kai\n", "Kai", " is not", "goal", "is at least 90%", "when all of\n",
    ];

    public static TheoryData<string> Plans => [.. Corpus.Examples.Concat(Corpus.Good).Select(row => row.Data)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void WhatIsKeptIsWhatIsWorkedOutAnew(string path)
    {
        var random = new PCG((uint)path.Length, 20261123);
        var (desk, text) = (new FamilyDesk(Repository.Root), Repository.Read(path));
        for (var edit = 0; edit < Edits; edit++)
        {
            text = edit % 9 == 8 ? Repository.Read(path) : Edited(text, random);

            Whole.AssertSame(Checked(new FamilyDesk(Repository.Root), path, text), Checked(desk, path, text));
        }
    }

    static CheckedPlan Checked(FamilyDesk desk, string path, string text)
    {
        desk.Write(Repository.Full(path), text);

        return PlanLanguage.Check(desk.Family(Repository.Full(path)), AsOf, AsOf, Depth.VerdictAlone);
    }

    /// <summary>A letter or a few are typed, deleted or replaced, most often within a line of a goal.</summary>
    static string Edited(string text, PCG random)
    {
        var goals = text.IndexOf("\ngoal ", StringComparison.Ordinal);
        var from = random.Next(4) == 0 || goals < 0 ? 0 : goals;
        var start = from + (int)random.Next((uint)(text.Length - from) + 1);
        var length = Math.Min(text.Length - start, random.Next(12) == 0 ? (int)random.Next(80) : (int)random.Next(2));

        return text.Remove(start, length).Insert(start, Pieces[(int)random.Next(random.Next(3) == 0 ? (uint)Pieces.Length : 8)]);
    }
}
