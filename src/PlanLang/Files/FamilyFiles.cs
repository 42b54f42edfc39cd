using PlanLang.Binding;
using PlanLang.Diagnostics;
using PlanLang.Records;
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
    /// <summary>What was found of the family before, as far as it is kept; it changes no answer.</summary>
    internal Func<FamilyMemory> Memory { get; init; } = () => new FamilyMemory(RecordReader.Read);

    /// <summary>What its diaries hold, in their order.</summary>
    internal ImmutableArray<RecordFile> ReadRecords() => [.. Records.Select(Memory().RecordsIn)];

    /// <summary>Whether the plan says itself which files its diaries are.</summary>
    public bool NamesRecords => Plan is not null && !OtherFiles.Records(Plan).IsEmpty;

    /// <summary>Whether the plan or one of its libraries names a library of that name, found or not.</summary>
    public bool Names(string library) =>
        Libraries.Concat(Plan is null ? [] : [Plan]).SelectMany(file => OtherFiles.Libraries(file)).Any(name => LibraryName.Same(name.Text, library));

    /// <summary>Whether the file is a library, to be used by plans, and no plan itself.</summary>
    public bool IsLibrary => Plan is not null && FileHead.Of(Plan)?.Word == "library";

    /// <summary>Puts together what was found.</summary>
    /// <param name="file">The plan's.</param>
    /// <param name="plan">What it says.</param>
    /// <param name="libraries">Each as it was opened and read.</param>
    /// <param name="records">Each as it was opened.</param>
    /// <param name="diagnostics">Which diaries were not found.</param>
    internal static FamilyFiles Of(
        FoundFile file,
        FileSyntax plan,
        ImmutableArray<(OpenedFile File, FileSyntax? Syntax)> libraries,
        ImmutableArray<OpenedFile> records,
        IEnumerable<Diagnostic> diagnostics)
    {
        var others = libraries.Select(library => library.File).Concat(records).ToImmutableArray();

        return new FamilyFiles(
            file,
            plan,
            [.. libraries.Select(library => library.Syntax).OfType<FileSyntax>()],
            [.. records.OfType<ReadText>().Select(record => record.Source)],
            [.. diagnostics, .. others.OfType<UnreadableText>().Select(other => other.Diagnostic)],
            [.. others.OfType<UnopenedFile>().Select(other => other.Mistake)]);
    }
}
