using PlanLang.Binding;
using PlanLang.Diagnostics;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>
/// Judges the examples of a library: families that do not exist, whose diaries stand in the library, each judged on the
/// days on which something is expected of it.
/// </summary>
static class LibraryExamples
{
    /// <summary>Each example, in the order written.</summary>
    /// <param name="library">The library.</param>
    /// <param name="others">The libraries that it uses in turn.</param>
    public static ImmutableArray<JudgedExample> Of(FileSyntax library, ImmutableArray<FileSyntax> others)
    {
        var libraries = others.Insert(0, ExampleFiles.WithoutTests(library));

        return [.. ExampleFiles.Of(library).Select(example => Judge(example, libraries))];
    }

    static JudgedExample Judge(FileSyntax example, ImmutableArray<FileSyntax> libraries)
    {
        var bound = PlanBinder.Bind(example, libraries);
        ImmutableArray<RecordFile> records = ExampleFiles.DiaryOf(example) is { } diary ? [DiaryReader.ReadPart(example.Source, diary)] : [];
        var kept = bound.Plan is { } plan ? RecordBinder.Bind(records, plan, DateOnly.MaxValue) : null;

        return new JudgedExample(
            bound.Plan is null ? [] : [.. bound.Plan.Expectations.SelectMany(one => ExpectationJudge.Of(one, bound.Plan, records))],
            [.. bound.Diagnostics, .. records.SelectMany(file => file.Diagnostics), .. kept?.Diagnostics ?? []]);
    }
}

/// <summary>What became of one example of a library.</summary>
/// <param name="Outcomes">One a line that is expected.</param>
/// <param name="Diagnostics">What is wrong with its texts.</param>
sealed record JudgedExample(ImmutableArray<ExpectationOutcome> Outcomes, ImmutableArray<Diagnostic> Diagnostics);
