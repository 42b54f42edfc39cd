using System.Globalization;
using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>
/// Reads a table of measures: a first line <c>date,measure,who,value,note</c>, or <c>from,to</c> in place of
/// <c>date</c>, and a row a record.
/// </summary>
sealed class TableReader
{
    static readonly ImmutableArray<string> Days = ["date", "measure", "who", "value", "note"];
    static readonly ImmutableArray<string> Periods = ["from", "to", "measure", "who", "value", "note"];

    readonly RecordFileBuilder _file;
    readonly TableFields _row;

    /// <summary>Not set before the first line, and empty where that names none that we know.</summary>
    ImmutableArray<string> _columns;

    DateOnly? _lastDay;

    TableReader(RecordFileBuilder file) => (_file, _row) = (file, new TableFields(file.Text));

    /// <summary>Reads a table to its end.</summary>
    public static RecordFile Read(SourceText source)
    {
        var reader = new TableReader(new RecordFileBuilder(source));
        while (reader._file.NextLine <= source.LineCount)
        {
            reader.ReadLine(RecordLines.Read(source, reader._file.NextLine));
        }

        if (reader._columns.IsDefault)
        {
            reader._file.Report(DiagnosticCatalog.ColumnsUnknown(source, source.Line(1) with { End = source.Line(1).Start }));
        }

        return reader._file.Build(RecordForm.Table);
    }

    void ReadLine(RecordLine line)
    {
        if (line.Span.Length == 0)
        {
            _file.Add(line);
            return;
        }

        var start = _file.Source.Line(_file.NextLine).Start;
        var end = _row.ReadRow(start);
        _file.Add(line with
        {
            Kind = _row.Fault != QuoteFault.None ? ReportQuote()
                : _columns.IsDefault ? ReadColumns(line.Span)
                : ReadRow(new TextSpan(start, end)),
        });
        AddLinesUpTo(_row.Fault == QuoteFault.NotClosed ? start : end);
    }

    /// <summary>The lines over which a field in quotes goes on.</summary>
    void AddLinesUpTo(int end)
    {
        var last = _file.Source.LineAt(end);
        while (_file.NextLine <= last)
        {
            _file.Add(RecordLines.Read(_file.Source, _file.NextLine) with { Kind = RecordLineKind.Text });
        }
    }

    RecordLineKind ReportQuote()
    {
        _file.Report(_row.Fault == QuoteFault.NotClosed
            ? DiagnosticCatalog.QuoteNotClosed(_file.Source, _row.FaultSpan)
            : DiagnosticCatalog.BehindQuote(_file.Source, _row.FaultSpan));

        return RecordLineKind.Skipped;
    }

    RecordLineKind ReadColumns(TextSpan line)
    {
        _columns = Are(Days) ? Days : Are(Periods) ? Periods : [];
        if (_columns.IsEmpty)
        {
            _file.Report(DiagnosticCatalog.ColumnsUnknown(_file.Source, line));
        }

        return _columns.IsEmpty ? RecordLineKind.Skipped : RecordLineKind.Header;
    }

    bool Are(ImmutableArray<string> names) =>
        _row.Fields.Select(field => _file.Source[field].Trim()).SequenceEqual(names, StringComparer.OrdinalIgnoreCase);

    RecordLineKind ReadRow(TextSpan row)
    {
        if (_columns.IsEmpty)
        {
            return RecordLineKind.Skipped;
        }

        if (_row.Fields.Count != _columns.Length)
        {
            _file.Report(DiagnosticCatalog.ColumnsMiscounted(_file.Source, row, _row.Fields.Count, _columns.Length));
            return RecordLineKind.Skipped;
        }

        return ReadDays() is { } days ? Keep(days) : RecordLineKind.Skipped;
    }

    RecordLineKind Keep(Window days)
    {
        BeginDay(days.To);
        _file.Add(EntryReader.Entry(_file, RecordEntryKind.Measure) with
        {
            Period = _columns == Periods ? _file.Add(new RecordPeriod(days, default)) : -1,
            Name = Field(4),
            Subject = Field(3),
            Value = Field(2),
            Text = Field(1),
        });

        return RecordLineKind.Entry;
    }

    Window? ReadDays()
    {
        var from = ReadDate(_row.Fields[0]);
        var to = _columns == Days ? from : ReadDate(_row.Fields[1]);
        if (from is not { } first || to is not { } last)
        {
            return null;
        }

        if (last < first)
        {
            _file.Report(DiagnosticCatalog.RowBackwards(_file.Source, _row.Fields[1], DateWords.Format(first)));
        }

        return last < first ? null : new Window(first, last);
    }

    /// <summary>The field in that place from the right, the last one being 1.</summary>
    TextSpan Field(int fromEnd) => Phrase.Trim(_file.Text, _row.Fields[^fromEnd]);

    void BeginDay(DateOnly day)
    {
        if (_lastDay != day)
        {
            _file.BeginHeading(day);
            _lastDay = day;
        }
    }

    static string YearFirst(DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

    DateOnly? ReadDate(TextSpan field)
    {
        var reading = DateReader.Read(_file.Text.AsSpan(field.Start, field.Length));
        if (reading is DateFailure failure)
        {
            _file.Report(failure is FigureDate figures
                ? DiagnosticCatalog.TableDate(_file.Source, field, [.. figures.Readings.Select(YearFirst)])
                : DateDiagnostics.Of(failure, _file.Source, field.Start));
        }

        return reading is DateFound { Date: var date } ? date : null;
    }
}
