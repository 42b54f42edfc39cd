using PlanLang.Text;

namespace PlanLang.Benchmarks.Parsing;

/// <summary>Where the benchmarks call the parser of the library.</summary>
static class PlanLangParser
{
    /// <summary>So far: the text and where its lines begin.</summary>
    public static object Parse(string text) => SourceText.From(text);
}
