using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Reads files of records: diaries, and tables where the name of the file ends in <c>.csv</c>.</summary>
static class RecordReader
{
    /// <summary>
    /// Reads a file in one pass. What cannot be read is reported, once and at its words, and the rest is read as usual.
    /// </summary>
    public static RecordFile Read(SourceText source) =>
        source.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) ? TableReader.Read(source) : DiaryReader.Read(source);
}
