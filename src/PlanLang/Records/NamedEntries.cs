using System.Diagnostics;
using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Entries such as <c>action bedtime: kept</c>, with a name or a date before the colon.</summary>
static class NamedEntries
{
    /// <summary>Reads an entry. False where it could not be read, which has been reported.</summary>
    public static bool Read(RecordFileBuilder file, RecordEntryKind kind, TextSpan name, TextSpan rest)
    {
        var entry = EntryReader.Entry(file, kind) with { Name = name };
        if (kind is RecordEntryKind.ReviewMoved or RecordEntryKind.Extended)
        {
            return ReadDated(file, entry, rest);
        }

        file.Add(kind switch
        {
            RecordEntryKind.Said or RecordEntryKind.Explained or RecordEntryKind.Shared => entry with { Text = rest },
            RecordEntryKind.Action => entry.WithValue(file.Text, rest),
            RecordEntryKind.Score => entry with { Value = rest },
            RecordEntryKind.Sanction => WithDecider(entry.WithValue(file.Text, rest), file.Text, "decided by"),
            RecordEntryKind.Result => WithDecider(entry.WithValue(file.Text, rest), file.Text, ""),
            _ => throw new UnreachableException($"{kind} is no entry of this form."),
        });

        return true;
    }

    /// <summary>Whoever stands first behind the value, after these words, decided; the rest is the reason.</summary>
    static RecordEntry WithDecider(RecordEntry entry, string text, string words)
    {
        var (first, reason) = EntryParts.Split(text, entry.Text);
        var length = words.Length == 0 ? 0 : Phrase.AtStart(text.AsSpan(first.Start, first.Length), words);

        return length < 0
            ? entry
            : entry with { Subject = Phrase.Trim(text, first with { Start = first.Start + length }), Text = reason };
    }

    static bool ReadDated(RecordFileBuilder file, RecordEntry entry, TextSpan rest)
    {
        switch (DateReader.Read(file.Text.AsSpan(entry.Name.Start, entry.Name.Length)))
        {
            case DateFound { Date: var day }:
                var period = file.Add(new RecordPeriod(new Window(day, day), default));
                file.Add(entry with { Period = period, Text = rest });
                return true;
            case DateFailure failure:
                file.Report(DateDiagnostics.Of(failure, file.Source, entry.Name.Start));
                return false;
            default:
                return false;
        }
    }
}
