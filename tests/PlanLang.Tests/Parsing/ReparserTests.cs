using System.Collections;
using CsCheck;
using PlanLang.Diagnostics;
using PlanLang.Parsing;
using PlanLang.Syntax;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Parsing;

/// <summary>A file that was changed says what it says to somebody who reads it for the first time, to the last span and fix.</summary>
public class ReparserTests
{
    static readonly int Edits = Environment.GetEnvironmentVariable("CI") == "true" ? 20 : 4;

    static readonly ImmutableArray<string> Pieces =
    [
        "x", "\n", "\r\n", "\r", "\t", "  ", ":", "- ", "#", "# ", "é", "👪", "\ud800", "goal school: Kai is in school\n", "family\n", "  by: 17 Jully 2026\n",
        "records of The Harper family\n", "when all of\n", "\n\n", "attendance of Kai is at least 90%", " and ", "measure ", "voice of Kai\n", "plan: ",
    ];

    public static TheoryData<string> Plans => [.. Corpus.Good.Concat(Corpus.Bad).Concat(Corpus.Examples).Select(row => row.Data)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void WhatIsReadAgainIsWhatIsReadAnew(string path)
    {
        var random = new PCG(1, 20260106);
        var file = PlanParser.Parse(SourceText.From(Repository.Read(path)));
        for (var edit = 0; edit < Edits; edit++)
        {
            var source = SourceText.From(Edited(file.Source.Text, random));
            file = PlanParser.Parse(source, file);

            Assert.Equal(Whole(PlanParser.Parse(source)), Whole(file));
        }
    }

    [Fact]
    public void WhatStandsBeforeTheChangeIsKeptAndWhatStandsBehindItIsMoved()
    {
        var before = PlanParser.Parse(SourceText.From("plan: A\nfamily\n  Kai: Kai\ngoal one: B\nteam\n  Dana: Dana\n"));

        var after = PlanParser.Parse(SourceText.From("plan: A\nfamily\n  Kai: Kai\ngoal one: BB\nteam\n  Dana: Dana\n"), before);

        Assert.Same(before.Lines[0], after.Lines[0]);
        Assert.Same(before.Lines[1], after.Lines[1]);
        Assert.Equal(before.Lines[3].Span.Start + 1, after.Lines[3].Span.Start);
    }

    /// <summary>Something is typed, deleted or replaced somewhere, most often a character.</summary>
    static string Edited(string text, PCG random)
    {
        var start = (int)random.Next((uint)text.Length + 1);
        var length = Math.Min(text.Length - start, random.Next(3) == 0 ? (int)random.Next(200) : (int)random.Next(2));

        return text.Remove(start, length).Insert(start, random.Next(3) == 0 ? "" : Pieces[(int)random.Next((uint)Pieces.Length)]);
    }

    static string Whole(FileSyntax file)
    {
        Assert.All(file.Diagnostics, one => Assert.Same(file.Source, one.Source));

        return string.Join('\n', [.. file.Lines.Select(Whole), .. file.Diagnostics.Select(Whole), Whole(file.Span)]);
    }

    static string Whole(object? part) => part switch
    {
        null => "-",
        string words => words,
        SourceText => "",
        Keyword keyword => keyword.Word,
        IEnumerable many => $"[{string.Join('\n', many.Cast<object?>().Select(Whole))}]",
        AnySyntax or Diagnostic or CodeFix =>
            $"{part.GetType().Name}({string.Join(',', part.GetType().GetProperties().Select(property => Whole(property.GetValue(part))))})",
        _ => $"{part}",
    };
}
