using PlanLang.Parsing;
using PlanLang.Text;

namespace PlanLang.Benchmarks.Parsing;

/// <summary>Where the benchmarks call the parser of the library.</summary>
static class PlanLangParser
{
    /// <summary>Text to syntax. A plan with a mistake in it would not be the work that is meant to be measured.</summary>
    public static object Parse(string text)
    {
        var file = PlanParser.Parse(SourceText.From(text));

        return file.Diagnostics.IsEmpty ? file : throw new InvalidOperationException(file.Diagnostics[0].Message);
    }
}
