using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Reads the lines of a diary: headings at the left edge, entries under them, deeper lines under those.</summary>
sealed class DiaryReader
{
    /// <summary>A depth that is not known yet.</summary>
    const int Unknown = -1;

    readonly RecordFileBuilder _file;
    int _edge = Unknown;
    int _entryDepth = Unknown;
    bool _isUnderEntry;
    bool _isEntryRead;
    bool _hasWritten;
    bool _isDayless;

    DiaryReader(RecordFileBuilder file) => _file = file;

    /// <summary>Reads a diary to its end.</summary>
    public static RecordFile Read(SourceText source)
    {
        var reader = new DiaryReader(new RecordFileBuilder(source));
        if (reader.IsPlan(source))
        {
            return reader._file.Build(RecordForm.Diary);
        }

        for (var number = 1; number <= source.LineCount; number++)
        {
            var line = RecordLines.Read(source, number);
            reader._file.Add(line with { Kind = reader.ReadLine(line) });
        }

        if (reader._file.Plan is null)
        {
            reader._file.Report(DiagnosticCatalog.RecordsOfMissing(source));
        }

        return reader._file.Build(RecordForm.Diary);
    }

    /// <summary>
    /// Reads the lines of a diary that stands inside another file, of a library's example; the lines above it are kept
    /// without being looked at, so that every line has its own number.
    /// </summary>
    public static RecordFile ReadPart(SourceText source, TextSpan part)
    {
        var reader = new DiaryReader(new RecordFileBuilder(source));
        for (var number = 1; number <= source.LineAt(part.End); number++)
        {
            var line = RecordLines.Read(source, number);
            reader._file.Add(line with { Kind = line.Span.Start < part.Start ? RecordLineKind.Skipped : reader.ReadLine(line) });
        }

        return reader._file.Build(RecordForm.Diary);
    }

    /// <summary>A plan under the name of a diary is one mistake, not one a line.</summary>
    bool IsPlan(SourceText source)
    {
        var lines = Enumerable.Range(1, source.LineCount).Select(number => RecordLines.Read(source, number));
        var first = lines.FirstOrDefault(line => line.Kind == RecordLineKind.Text);
        var isPlan = RecordLines.AfterColon(source.Text, first.Span, "plan") is not null
            || RecordLines.AfterColon(source.Text, first.Span, "library") is not null;
        if (isPlan)
        {
            _file.Report(DiagnosticCatalog.PlanAsDiary(source, first.Span));
            foreach (var line in lines)
            {
                _file.Add(line);
            }
        }

        return isPlan;
    }

    ReadOnlySpan<char> Of(TextSpan span) => _file.Text.AsSpan(span.Start, span.Length);

    RecordLineKind ReadLine(RecordLine line)
    {
        if (line.Kind is RecordLineKind.Blank or RecordLineKind.Comment)
        {
            return line.Kind;
        }

        _edge = _edge == Unknown ? line.Depth : _edge;

        return line.Depth <= _edge ? ReadAtEdge(line.Span) : ReadUnderHeading(line);
    }

    RecordLineKind ReadAtEdge(TextSpan span)
    {
        _isUnderEntry = false;

        return Phrase.AtStart(Of(span), "records of") is >= 0 and var length
            ? ReadHeader(span, Phrase.Trim(_file.Text, span with { Start = span.Start + length }))
            : ReadHeading(span);
    }

    RecordLineKind ReadHeader(TextSpan span, TextSpan plan)
    {
        if (_file.Plan is not null)
        {
            _file.Report(DiagnosticCatalog.RecordsOfTwice(_file.Source, span));
            return RecordLineKind.Skipped;
        }

        _file.Plan = plan;

        return RecordLineKind.Header;
    }

    /// <summary>A colon behind the date does no harm.</summary>
    RecordLineKind ReadHeading(TextSpan span)
    {
        var date = span.Length > 0 && _file.Text[span.End - 1] == ':' ? span with { End = span.End - 1 } : span;
        switch (DateReader.Read(Of(date)))
        {
            case DateFound found:
                BeginDay(found.Date);
                return RecordLineKind.Heading;
            case NotADate { Meant: null } when EntryReader.LooksLikeEntry(Of(span)):
                _file.Report(DiagnosticCatalog.EntryAtEdge(_file.Source, span));
                return RecordLineKind.Skipped;
            case DateFailure failure:
                _file.Report(DateDiagnostics.Of(failure, _file.Source, date.Start));
                BeginDay(null);
                return RecordLineKind.Heading;
            default:
                return RecordLineKind.Skipped;
        }
    }

    void BeginDay(DateOnly? day)
    {
        _file.BeginHeading(day);
        _entryDepth = Unknown;
        _isUnderEntry = false;
        _hasWritten = false;
    }

    RecordLineKind ReadUnderHeading(RecordLine line)
    {
        if (_isUnderEntry && line.Depth > _entryDepth)
        {
            return ReadDeeper(line.Span);
        }

        if (!Of(line.Span).Contains(':') && DateReader.Read(Of(line.Span)) is DateFound { Date: var day })
        {
            _file.Report(DiagnosticCatalog.HeadingIndented(_file.Source, line.Span));
            BeginDay(day);
            return RecordLineKind.Heading;
        }

        return _file.LastHeading < 0 ? ReadDayless(line.Span) : ReadEntry(line);
    }

    /// <summary>Entries before the first date are reported together, at the first of them.</summary>
    RecordLineKind ReadDayless(TextSpan span)
    {
        if (!_isDayless)
        {
            _file.Report(DiagnosticCatalog.EntryWithoutDay(_file.Source, span));
        }

        _isDayless = true;

        return RecordLineKind.Skipped;
    }

    RecordLineKind ReadEntry(RecordLine line)
    {
        _entryDepth = _entryDepth == Unknown ? line.Depth : _entryDepth;
        if (line.Depth != _entryDepth)
        {
            _file.Report(DiagnosticCatalog.OddIndent(_file.Source, line.Span, _entryDepth));
        }

        if (EntryReader.TryReadKnown(_file, line.Span))
        {
            (_isUnderEntry, _isEntryRead) = (true, true);
            return RecordLineKind.Entry;
        }

        if (RecordLines.AfterColon(_file.Text, line.Span, "written") is { } written)
        {
            _isUnderEntry = false;
            ReadWritten(line.Span, written);
            return RecordLineKind.Written;
        }

        if (RecordLines.AfterColon(_file.Text, line.Span, "seen by") is not null)
        {
            _file.Report(DiagnosticCatalog.SeenByBesideEntry(_file.Source, line.Span, line.Depth));
            return RecordLineKind.Skipped;
        }

        _isUnderEntry = true;
        _isEntryRead = EntryReader.Read(_file, line.Span);

        return _isEntryRead ? RecordLineKind.Entry : RecordLineKind.Skipped;
    }

    void ReadWritten(TextSpan span, TextSpan date)
    {
        switch (DateReader.Read(Of(date)))
        {
            case DateFailure failure:
                _file.Report(DateDiagnostics.Of(failure, _file.Source, date.Start));
                break;
            case DateFound when _hasWritten:
                _file.Report(DiagnosticCatalog.WrittenTwice(_file.Source, span));
                break;
            case DateFound { Date: var written }:
                if (_file.Heading.Day is { } day && written < day)
                {
                    _file.Report(DiagnosticCatalog.WrittenBefore(_file.Source, date, DateWords.Format(day)));
                }

                _file.SetWritten(written);
                break;
        }

        _hasWritten = true;
    }

    /// <summary>Nothing in a deeper line is special but <c>seen by:</c>.</summary>
    RecordLineKind ReadDeeper(TextSpan span)
    {
        if (RecordLines.AfterColon(_file.Text, span, "seen by") is null)
        {
            return RecordLineKind.Text;
        }

        if (_isEntryRead && EntryForms.IsFreeText(_file.LastKind))
        {
            return RecordLineKind.SeenBy;
        }

        if (_isEntryRead)
        {
            _file.Report(DiagnosticCatalog.SeenByOfRecord(_file.Source, span));
        }

        return RecordLineKind.Skipped;
    }
}
