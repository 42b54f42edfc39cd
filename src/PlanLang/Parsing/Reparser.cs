using PlanLang.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Parsing;

/// <summary>
/// Reads a file of which an earlier state was read: only what stands at the left edge around the change is read again, and
/// the rest is kept, moved to where it stands now. It says what reading the whole file says, and is there sooner.
/// </summary>
/// <param name="before">The file as it was.</param>
/// <param name="source">Its text now.</param>
sealed class Reparser(FileSyntax before, SourceText source)
{
    /// <summary>So many characters are compared at once.</summary>
    const int Stretch = 1024;

    readonly string _old = before.Source.Text;
    readonly string _new = source.Text;

    /// <summary>
    /// What the file says now; null where it is to be read from its beginning, because its first block was changed, which
    /// says what kind of file it is and how far in its blocks begin, or because its lines end in another way.
    /// </summary>
    public FileSyntax? Parse()
    {
        var same = _old.AsSpan().CommonPrefixLength(_new);
        var kept = FirstTouched(same);

        return FirstBlock() < kept && LineEnd.In(_old) == LineEnd.In(_new) ? Parse(kept, same) : null;
    }

    FileSyntax Parse(int kept, int same)
    {
        var rest = FirstUntouched(kept, SameAtTheEnd(same));
        var (start, end) = (before.Lines[kept].Span.Start, rest < before.Lines.Length ? before.Lines[rest].Span.Start : _old.Length + 1);
        var distance = _new.Length - _old.Length;
        var context = new ParseContext(source);
        var between = new BlockParser(context, LayoutOf(start, end + distance)).ParseFile();

        return new FileSyntax(
            source,
            [.. before.Lines[..kept], .. between, .. MovedLines(rest, distance)],
            [.. Moved(one => one.Span.Start < start, 0), .. context.Diagnostics(), .. Moved(one => one.Span.Start >= end, distance)],
            new TextSpan(0, _new.Length));
    }

    /// <summary>The place of the first block; behind all others where the file does not begin at the left edge.</summary>
    int FirstBlock()
    {
        var place = 0;
        while (place < before.Lines.Length && before.Lines[place] is BlankSyntax or CommentSyntax)
        {
            place++;
        }

        return place < before.Lines.Length && BeginsBlock(before.Lines[place]) ? place : before.Lines.Length;
    }

    /// <summary>The place of the last block that begins as it did; the ones before it are as they were.</summary>
    int FirstTouched(int same)
    {
        var place = before.Lines.Length - 1;
        while (place > 0 && !(BeginsBlock(before.Lines[place]) && before.Lines[place].Span.Start < same))
        {
            place--;
        }

        return place;
    }

    /// <summary>The place of the first block behind the change that the change cannot have reached.</summary>
    int FirstUntouched(int kept, int same)
    {
        var place = kept + 1;
        while (place < before.Lines.Length && !(BeginsBlock(before.Lines[place]) && before.Lines[place].Span.Start > _old.Length - same))
        {
            place++;
        }

        return place;
    }

    /// <summary>How many characters at the end are the same, those not counted that were so at the beginning.</summary>
    int SameAtTheEnd(int atTheBeginning)
    {
        var most = Math.Min(_old.Length, _new.Length) - atTheBeginning;
        var same = 0;
        while (same + Stretch <= most && EndsAlike(same, same + Stretch))
        {
            same += Stretch;
        }

        while (same < most && EndsAlike(same, same + 1))
        {
            same++;
        }

        return same;
    }

    /// <summary>Whether the characters from the first distance from the end to the second are the same.</summary>
    bool EndsAlike(int from, int to) => _old.AsSpan(_old.Length - to, to - from).SequenceEqual(_new.AsSpan(_new.Length - to, to - from));

    /// <summary>A line at the very left that is no blank line and no remark: whatever stood further in above it ends there.</summary>
    bool BeginsBlock(LineSyntax line) =>
        line is not (BlankSyntax or CommentSyntax)
        && (line.Span.Start == 0 || _old[line.Span.Start - 1] is '\n' or '\r');

    /// <summary>The lines from the one that begins at the first offset to the one before the second, behind which a block begins.</summary>
    RawLine[] LayoutOf(int start, int end) => end > _new.Length
        ? Layout.Read(source, source.LineAt(start), source.LineCount, -1)
        : Layout.Read(source, source.LineAt(start), source.LineAt(end) - 1, 0);

    IEnumerable<LineSyntax> MovedLines(int rest, int distance) =>
        distance == 0 ? before.Lines[rest..] : before.Lines.Skip(rest).Select(line => line.MovedBy(distance));

    IEnumerable<Diagnostic> Moved(Func<Diagnostic, bool> which, int distance) =>
        before.Diagnostics.Where(which).Select(one => one.MovedTo(source, distance));
}
