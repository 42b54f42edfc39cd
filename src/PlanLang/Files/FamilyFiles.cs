using PlanLang.Binding;
using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>The texts that belong together: a plan, the libraries it uses and its diaries.</summary>
/// <param name="File">The file of the plan.</param>
/// <param name="Plan">What it says; null where it could not be read, which is reported.</param>
/// <param name="Libraries">Those that it names and that those name, as far as they were found.</param>
/// <param name="Records">Its diaries, in ordinal order of their paths.</param>
/// <param name="Diagnostics">Which of the files are no text, and which diaries were named and not found.</param>
/// <param name="Mistakes">A sentence for each file that the machine did not let us open.</param>
public sealed record FamilyFiles(
    FoundFile File,
    FileSyntax? Plan,
    ImmutableArray<FileSyntax> Libraries,
    ImmutableArray<SourceText> Records,
    ImmutableArray<Diagnostic> Diagnostics,
    ImmutableArray<string> Mistakes)
{
    /// <summary>Whether the file is a library, to be used by plans, and no plan itself.</summary>
    public bool IsLibrary => Plan is not null && FileHead.Of(Plan)?.Word == "library";
}
