using System.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Entries such as <c>visit: Dana, at home</c>, whose words fill all the line before the colon.</summary>
static class WholeEntries
{
    /// <summary>Reads what stands behind the colon. False where it could not be read, which has been reported.</summary>
    public static bool Read(RecordFileBuilder file, RecordEntryKind kind, TextSpan rest)
    {
        var entry = EntryReader.Entry(file, kind);
        if (kind == RecordEntryKind.DoesNotApply)
        {
            return ReadDoesNotApply(file, entry, rest);
        }

        file.Add(kind switch
        {
            RecordEntryKind.ReviewHeld => entry with { Name = rest },
            RecordEntryKind.Breach => entry with { Text = rest },
            RecordEntryKind.Closed => entry.WithValue(file.Text, rest),
            RecordEntryKind.Stage or RecordEntryKind.KeyWorker or RecordEntryKind.Contacted or RecordEntryKind.Visit or RecordEntryKind.VisitMissed
                or RecordEntryKind.VisitCancelled => entry.WithName(file.Text, rest),
            _ => throw new UnreachableException($"{kind} is no entry of this form."),
        });

        return true;
    }

    static bool ReadDoesNotApply(RecordFileBuilder file, RecordEntry entry, TextSpan rest)
    {
        var (measured, reason) = EntryParts.Split(file.Text, rest);
        if (!MeasuredHead.TryRead(file, measured, entry, out var found))
        {
            return false;
        }

        file.Add(found with { Text = reason });

        return true;
    }
}
