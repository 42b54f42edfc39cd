using PlanLang.Binding;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Parsing;
using PlanLang.Records;
using PlanLang.Syntax;
using PlanLang.Tests.Support;
using PlanLang.Text;
using PlanLang.Wording;

namespace PlanLang.Tests.Grammar;

public class ReferenceTests
{
    static readonly string Page = Repository.Read("grammar/language.md");

    static readonly string Plan = Blocks("plan").Replace(
        "  key worker: Dana\n", "  key worker: Dana\n  uses: wirral schools 2025-26, wirral ifip\n");

    public static TheoryData<string> Conditions => [.. Blocks("condition").Split('\n', StringSplitOptions.RemoveEmptyEntries)];

    [Fact]
    public void ThePlansOfThePageAreOnePlanWithoutAnError()
    {
        var bound = Bind(Plan);

        Assert.NotNull(bound.Plan);
        Assert.Empty(Errors(bound.Diagnostics));
    }

    [Fact]
    public void TheDiaryOfThePageIsKeptWithoutAnError()
    {
        var file = RecordReader.Read(SourceText.From(Blocks("record"), "harper.record"));

        var bound = RecordBinder.Bind([file], WholePlan(), new DateOnly(2026, 3, 1));

        Assert.Empty(Errors([.. file.Diagnostics, .. bound.Diagnostics]));
        Assert.NotEmpty(bound.Diary.Entries);
    }

    [Fact]
    public void WhatThePageExpectsOfItsPlanHolds()
    {
        var plan = WholePlan();
        var file = RecordReader.Read(SourceText.From(Blocks("record"), "harper.record"));

        var outcomes = plan.Expectations.SelectMany(
            expectation => ExpectationJudge.Of(expectation, plan, RecordBinder.Bind([file], plan, expectation.On).Diary));

        Assert.NotEmpty(outcomes);
        Assert.Empty(outcomes.Where(outcome => !outcome.Holds).Select(
            outcome => $"{outcome.Expected.At.Source[outcome.Expected.At.Span]}: {string.Join(", ", outcome.Found)}"));
    }

    [Fact]
    public void TheExamplesOfTheLibraryOfThePageHold()
    {
        var libraries = Libraries();

        var judged = libraries.SelectMany(library => LibraryExamples.Of(library, [])).ToImmutableArray();

        Assert.Empty(Errors([.. libraries.SelectMany(library => library.Diagnostics), .. judged.SelectMany(one => one.Diagnostics)]));
        Assert.NotEmpty(judged);
        Assert.All(judged.SelectMany(example => example.Outcomes), outcome => Assert.True(outcome.Holds));
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void EveryConditionOfThePageIsUnderstood(string condition)
    {
        var bound = Bind($"{Plan}\nreward probe: Something\n  from: Dana\n  when: {condition}\n");

        Assert.Empty(Errors(bound.Diagnostics));
        Assert.NotNull(bound.Plan?.Rewards[^1].When);
    }

    [Theory]
    [MemberData(nameof(Conditions))]
    public void EveryConditionOfThePageIsWordedAsItIsWritten(string condition)
    {
        var bound = Bind($"{Plan}\nreward probe: Something\n  from: Dana\n  when: {condition}\n");

        var wording = bound.Plan?.Rewards[^1].When is { } when ? ConditionWording.Of(when) : "";

        Assert.Equal(condition.Replace("work of Leanne is", "Leanne is"), wording);
    }

    static Model.Plan WholePlan() => Bind(Plan).Plan ?? throw new InvalidOperationException("The plan of the page has no start.");

    static BoundPlan Bind(string plan)
    {
        var file = PlanParser.Parse(SourceText.From(plan, "harper.plan"));
        var libraries = Libraries();
        var bound = PlanBinder.Bind(file, libraries);

        return bound with
        {
            Diagnostics = [.. file.Diagnostics, .. libraries.SelectMany(library => library.Diagnostics), .. bound.Diagnostics],
        };
    }

    static ImmutableArray<FileSyntax> Libraries() =>
        [.. Fenced("library").Select((text, at) => PlanParser.Parse(SourceText.From(text, $"library-{at + 1}.plan")))];

    static IEnumerable<string> Errors(ImmutableArray<Diagnostic> diagnostics) => diagnostics
        .Where(diagnostic => diagnostic.Severity == Severity.Error)
        .Select(diagnostic => $"{diagnostic.Source.Path}({diagnostic.Line}) {diagnostic.Code}: {diagnostic.Message}");

    /// <summary>All fenced blocks of one kind, one after the other.</summary>
    static string Blocks(string kind) => string.Join('\n', Fenced(kind));

    static IEnumerable<string> Fenced(string kind) => Page.Split($"```{kind}\n").Skip(1).Select(rest => rest.Split("```")[0]);
}
