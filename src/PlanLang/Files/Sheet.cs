using PlanLang.Parsing;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>One file on the desk: its text, taken apart no more than once.</summary>
/// <param name="file">What became of opening it.</param>
/// <param name="before">The same file in an earlier state; null where it was not read before.</param>
sealed class Sheet(OpenedFile file, Sheet? before)
{
    FileSyntax? _before = before?._plan ?? before?._before;
    FileSyntax? _plan;
    RecordFile? _records;

    /// <summary>What became of opening it.</summary>
    public OpenedFile File { get; } = file;

    /// <summary>What it says as a plan or library.</summary>
    public FileSyntax Plan => _plan ??= ReadPlan();

    /// <summary>What it says as a diary or table.</summary>
    public RecordFile Records => _records ??= RecordReader.Read(Text);

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
