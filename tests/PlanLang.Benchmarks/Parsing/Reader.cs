using PlanLang.Benchmarks.Content;
using YamlDotNet.RepresentationModel;

namespace PlanLang.Benchmarks.Parsing;

/// <summary>A parser, the plans in its language, and how it makes a tree of one.</summary>
/// <param name="Name">As shown.</param>
/// <param name="Texts">The plans.</param>
/// <param name="Read">Text to tree; what comes out is kept, so that nothing is optimised away.</param>
sealed record Reader(string Name, string[] Texts, Func<string, object> Read)
{
    const int Plans = 50;

    /// <summary>How many plans it reads in one go, counted in lines.</summary>
    public int Lines => Texts.Length * PlanContent.LinesInAPlan;

    public static Reader PlanLang { get; } = new("PlanLang", Write(Writers.PlanLang), PlanLangParser.Parse);

    public static Reader Gherkin { get; } = new("Gherkin", Write(Writers.Gherkin), ParseGherkin);

    public static Reader Yaml { get; } = new("YamlDotNet", Write(Writers.Yaml), ParseYaml);

    /// <summary>Reads every plan once.</summary>
    public object? ReadAll()
    {
        object? last = null;
        foreach (var text in Texts)
        {
            last = Read(text);
        }

        return last;
    }

    static string[] Write(Func<List<Line>, string> writer) =>
        [.. Enumerable.Range(1, Plans).Select(number => writer(PlanContent.Plan(number)))];

    static Gherkin.Ast.GherkinDocument ParseGherkin(string text) => new global::Gherkin.Parser().Parse(new StringReader(text));

    static YamlStream ParseYaml(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));

        return stream;
    }
}
