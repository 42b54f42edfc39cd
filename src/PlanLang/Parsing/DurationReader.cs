using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>Reads a length of time on its own, as it is written in a plan.</summary>
static class DurationReader
{
    /// <summary><c>14 days</c>, <c>a fortnight</c>; null where it is none.</summary>
    public static Duration? Read(string text)
    {
        var line = new TokenLine(text);
        line.Read(new TextSpan(0, text.Length));
        var result = ValueGrammar.Of(ValueKind.Duration)(line.Start);

        return result.WasSuccessful && result.Value is DurationSyntax duration ? duration.Length : null;
    }
}
