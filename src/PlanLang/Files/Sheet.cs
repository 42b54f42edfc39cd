using PlanLang.Parsing;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>One file on the desk: its text, which is taken apart as a plan no more than once.</summary>
/// <param name="file">What became of opening it.</param>
/// <param name="before">The same file in an earlier state; null where it was not read before.</param>
sealed class Sheet(OpenedFile file, Sheet? before)
{
    FileSyntax? _before = before?._plan ?? before?._before;
    FileSyntax? _plan;

    /// <summary>What became of opening it.</summary>
    public OpenedFile File { get; } = file;

    /// <summary>What it says as a plan or library.</summary>
    public FileSyntax Plan => _plan ??= ReadPlan();

    /// <summary>Whether the text is the one of this file.</summary>
    public bool Holds(SourceText text) => ReferenceEquals(text, File switch
    {
        ReadText read => read.Source,
        UnreadableText other => other.Diagnostic.Source,
        _ => null,
    });

    FileSyntax ReadPlan()
    {
        var read = PlanParser.Parse(Text, _before);
        _before = null;

        return read;
    }

    SourceText Text => File is ReadText read ? read.Source : SourceText.From("");
}
