using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Reads <c>explained to Leanne: large print, read aloud by Dana, interpreter Amina, explained back</c>.</summary>
static class ExplanationBinder
{
    static readonly ImmutableArray<string> Formats = ["standard print", "large print", "easy read", "child's page"];

    /// <summary>The entry; null where the person is unknown or nothing says how, which has been reported.</summary>
    public static ExplainedEntry? Bind(RecordContext context, RecordEntry entry, EntryPlace at)
    {
        if (context.Person(entry.Name, entry) is not { } to)
        {
            return null;
        }

        var explained = new ExplainedEntry(to, null, null, null, ExplainedSteps.None, "", at.Day, at.Written, at.Evidence);
        var rest = entry.Text;
        while (rest.Length > 0)
        {
            var (part, behind) = EntryParts.Split(context.Source.Text, rest);
            if (With(explained, context.Words(part)) is not { } further)
            {
                break;
            }

            (explained, rest) = (further, behind);
        }

        if (rest == entry.Text)
        {
            context.Report(DiagnosticCatalog.HowExplainedUnknown(context.Source, context.AtOrLine(entry.Text, entry)));

            return null;
        }

        return explained with { Text = EntryText.Of(context, entry, rest) };
    }

    /// <summary>What one part adds; null where it is free text.</summary>
    static ExplainedEntry? With(ExplainedEntry explained, string part) => Names.Fold(part).ToLowerInvariant() switch
    {
        var format when Formats.Contains(format) => explained with { Format = format },
        "read aloud" => explained with { Steps = explained.Steps | ExplainedSteps.ReadAloud },
        "explained back" => explained with { Steps = explained.Steps | ExplainedSteps.ExplainedBack },
        var one when Behind(one, part, "read aloud by ") is { } reader =>
            explained with { Steps = explained.Steps | ExplainedSteps.ReadAloud, ReadAloudBy = reader },
        var one when Behind(one, part, "interpreter ") is { } interpreter => explained with { Interpreter = interpreter },
        _ => null,
    };

    static string? Behind(string folded, string part, string words) =>
        folded.StartsWith(words, StringComparison.Ordinal) ? Names.Fold(part)[words.Length..] : null;
}
