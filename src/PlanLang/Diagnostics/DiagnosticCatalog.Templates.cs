using System.Globalization;

namespace PlanLang.Diagnostics;

/// <summary>Templates and files: PL09xx.</summary>
static partial class DiagnosticCatalog
{
    /// <summary>A byte that is no text; <paramref name="before"/> ends in front of it.</summary>
    public static Diagnostic NotText(SourceText before, long bytes) => new(
        "PL0901", Severity.Error, before, new TextSpan(before.Text.Length, before.Text.Length),
        string.Create(
            CultureInfo.InvariantCulture,
            $"This file is not plain text: byte {bytes + 1:N0} of it is no letter, figure or mark."),
        "Save the file again as plain text with the encoding 'UTF-8'. A document of a word processor or a PDF cannot be read.");

    /// <summary>A file with more bytes than are read.</summary>
    public static Diagnostic TooLongFile(string path, long bytes, long limit) => new(
        "PL0902", Severity.Error, SourceText.From("", path), default,
        string.Create(
            CultureInfo.InvariantCulture,
            $"This file has {bytes:N0} bytes, and we read at most {limit:N0} (32 MB)."),
        "Write it in several files; a diary, for example, in one a year: records: harper-*.record");

    /// <summary>A name behind <c>records:</c> that no file has, or a pattern that no file fits.</summary>
    public static Diagnostic NoRecords(SourceText source, TextSpan span) => new(
        "PL0903", Severity.Error, source, span,
        $"We find no diary '{source[span]}': no file in the folder of this plan has that name or fits it.",
        "Write the name of a file as it is seen from the folder of this plan, for example: records: diary/*.record");

    /// <summary>What stands in place of all but the first messages about one file, at the first that is left out.</summary>
    public static Diagnostic MoreMessages(Diagnostic first, Severity severity, int count) => new(
        "PL0904", severity, first.Source, first.Span,
        count == 1
            ? "From here on there is one more message about this file."
            : string.Create(CultureInfo.InvariantCulture, $"From here on there are {count:N0} more messages about this file."),
        "Mend the first ones and check again: often many messages have one cause.");

    /// <summary>A template that is not written as templates are.</summary>
    public static Diagnostic TemplateNotRead(SourceText source, TextSpan span, string reason) => new(
        "PL0905", Severity.Error, source, span,
        $"We cannot read this template here: {reason}",
        "Compare the line with the template that comes with PlanLang: plan templates -o templates-to-compare");

    /// <summary>A field of a template that there is not.</summary>
    public static Diagnostic NoSuchField(SourceText source, TextSpan span, string field, string? closest, string fields) => new(
        "PL0906", Severity.Error, source, span,
        $"There is no field '{field}' here.",
        closest is not null ? $"Did you mean '{closest}'?"
            : fields.Length == 0 ? "It has no fields. To see all fields: plan templates --explain"
            : $"There are: {fields}");

    /// <summary>A template that would go on for ever, or make too much.</summary>
    public static Diagnostic TemplateStopped(SourceText source, TextSpan span, string reason) => new(
        "PL0907", Severity.Error, source, span,
        $"We stopped this template here: {reason}.",
        "A page needs no more than its own parts, each once.");
}
