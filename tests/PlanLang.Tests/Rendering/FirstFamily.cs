using PlanLang.Binding;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Parsing;
using PlanLang.Records;
using PlanLang.Syntax;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Rendering;

/// <summary>The example family, with changes to its plan or its diary where a test wants them.</summary>
static class FirstFamily
{
    const string Folder = "examples/first-family";

    /// <summary>How it stands at a date, with everything that was known by then.</summary>
    public static Assessment At(DateOnly asOf, Func<string, string>? plan = null, Func<string, string>? diary = null)
    {
        var bound = Plan(plan);
        var text = Repository.Read($"{Folder}/harper.record");
        var file = RecordReader.Read(SourceText.From(diary?.Invoke(text) ?? text, "harper.record"));

        return Assessor.Assess(bound, RecordBinder.Bind([file], bound, asOf).Diary, asOf, asOf);
    }

    /// <summary>The plan, bound with its libraries.</summary>
    public static Plan Plan(Func<string, string>? change = null)
    {
        var text = Repository.Read($"{Folder}/harper.plan");
        var libraries = Repository.Files($"{Folder}/libraries", "*.plan").Select(path => Parse(Repository.Read(path), path));
        var bound = PlanBinder.Bind(Parse(change?.Invoke(text) ?? text, "harper.plan"), [.. libraries]);

        return bound.Plan ?? throw new InvalidOperationException(string.Join('\n', bound.Diagnostics));
    }

    static FileSyntax Parse(string text, string path) => PlanParser.Parse(SourceText.From(text, path));
}
