using PlanLang.Diagnostics;
using PlanLang.Output;
using Spectre.Console;

namespace PlanLang.Cli.Display;

/// <summary>Shows diagnostics with their source lines, and how many there are.</summary>
static class DiagnosticWriter
{
    /// <summary>All of them, a blank line after each, the count at the end; nothing where there are none.</summary>
    public static void Write(ImmutableArray<ShownDiagnostic> diagnostics, Surroundings here)
    {
        foreach (var diagnostic in diagnostics)
        {
            here.Error.WriteLine(Styled(diagnostic, here));
        }

        if (!diagnostics.IsEmpty)
        {
            here.Error.WriteLine($"{Count(diagnostics)}\n");
            here.Error.Flush();
        }
    }

    static string Styled(ShownDiagnostic diagnostic, Surroundings here)
    {
        if (here.ErrorKind == DisplayKind.Plain)
        {
            return DiagnosticText.Of(diagnostic);
        }

        var text = DiagnosticText.Of(diagnostic, new AnsiConsoleOutput(here.Error).Width);

        var head = text.IndexOf('\n', StringComparison.Ordinal);

        return $"\e[1;{(diagnostic.Severity == Severity.Error ? 31 : 33)}m{text[..head]}\e[0m{text[head..]}";
    }

    static string Count(ImmutableArray<ShownDiagnostic> diagnostics) => string.Join(
        ", ",
        diagnostics.GroupBy(diagnostic => diagnostic.Severity)
            .OrderByDescending(severity => severity.Key)
            .Select(severity => DiagnosticText.Count(severity.Key, severity.Count())));
}
