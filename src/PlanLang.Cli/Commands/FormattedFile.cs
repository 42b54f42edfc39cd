using PlanLang.Files;
using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary>One file and its house form.</summary>
/// <param name="File">The file.</param>
/// <param name="Text">Its house form; null where it has it already, or cannot be read.</param>
/// <param name="Mistake">Why it cannot be read or written; null where it can.</param>
sealed record FormattedFile(FoundFile File, string? Text, string? Mistake)
{
    /// <summary>Whether the house form is another text.</summary>
    public bool IsChanged => Text is not null;

    /// <summary>Reads a file and formats it.</summary>
    public static FormattedFile Of(FoundFile file) => TextFile.Read(file) switch
    {
        ReadText text => new FormattedFile(file, Changed(text.Source), null),
        UnreadableText other => new FormattedFile(file, null, DiagnosticText.Of(ShownDiagnostic.Of(other.Diagnostic)).TrimEnd()),
        UnopenedFile other => new FormattedFile(file, null, other.Mistake),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>The same after the house form has taken the file's place.</summary>
    public FormattedFile Written() => Text is null ? this : this with { Mistake = TextFile.Replace(File, Text) };

    static string? Changed(Text.SourceText source)
    {
        var text = PlanLanguage.Format(source);

        return text == source.Text ? null : text;
    }
}
