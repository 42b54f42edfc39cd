using PlanLang.Syntax;
using PlanLang.Tests.Dates;
using PlanLang.Text;

namespace PlanLang.Tests.Records;

/// <summary>Shows what was read in a form that tables can hold.</summary>
static class Printed
{
    /// <summary>The form and the parts that are not empty: <c>Measure name:attendance subject:Kai value:7 of 10</c>.</summary>
    public static string Entry(RecordFile file, RecordEntry entry) =>
        $"{entry.Kind}{Part(file, "name", entry.Name)}{Part(file, "subject", entry.Subject)}{Period(file, entry.Period)}"
        + $"{Part(file, "value", entry.Value)}{Part(file, "text", entry.Text)}";

    /// <summary>The codes and the words they are said of.</summary>
    public static string Diagnostics(RecordFile file) =>
        string.Join("; ", file.Diagnostics.Select(each => $"{each.Code} '{file.Source[each.Span]}'"));

    static string Part(RecordFile file, string name, TextSpan span) => span.Length == 0 ? "" : $" {name}:{file.Source[span]}";

    static string Period(RecordFile file, int period) => period < 0
        ? ""
        : file.Periods[period] is { Days: { } days } ? $" days:{Dated.Iso(days)}" : Part(file, "term", file.Periods[period].Term);
}
