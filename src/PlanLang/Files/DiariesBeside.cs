using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Files;

/// <summary>
/// The long diaries that lie beside a plan, which other threads begin to read before the plan itself has been read. What
/// turns out not to be its diary is read in vain.
/// </summary>
sealed class DiariesBeside
{
    /// <summary>In bytes: of less it is done sooner than another thread begins.</summary>
    const int Long = 64 * 1024;

    readonly ImmutableArray<BegunDiary> _begun;

    DiariesBeside(ImmutableArray<BegunDiary> begun) => _begun = begun;

    /// <summary>Begins to read them.</summary>
    public static DiariesBeside Begin(FoundFile planFile, string workingFolder) => new(
    [
        .. RecordFinder.Beside(planFile)
            .Where(path => new FileInfo(path) is { Exists: true, Length: > Long })
            .Select(path => BegunDiary.Of(FoundFile.At(path, workingFolder))),
    ]);

    /// <summary>The file with that full path; read now where it is none of these.</summary>
    public OpenedFile Open(FoundFile file) =>
        _begun.FirstOrDefault(diary => diary.FullPath == file.FullPath)?.Opened.GetAwaiter().GetResult() ?? TextFile.Read(file);

    /// <summary>What a diary holds; found out now where it is none of these.</summary>
    public RecordFile RecordsIn(SourceText diary) =>
        _begun.Select(begun => begun.RecordsIn(diary)).FirstOrDefault(records => records is not null) ?? RecordReader.Read(diary);

    /// <summary>A diary that is being read.</summary>
    sealed record BegunDiary(string FullPath, Task<OpenedFile> Opened, Task<RecordFile?> Records)
    {
        public static BegunDiary Of(FoundFile file)
        {
            var opened = Task.Run(() => TextFile.Read(file));

            return new BegunDiary(file.FullPath, opened, opened.ContinueWith(
                read => read.Result is ReadText text ? RecordReader.Read(text.Source) : null, TaskScheduler.Default));
        }

        public RecordFile? RecordsIn(SourceText diary) =>
            Opened.GetAwaiter().GetResult() is ReadText text && ReferenceEquals(text.Source, diary) ? Records.GetAwaiter().GetResult() : null;
    }
}
