using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Output;
using PlanLang.Records;
using PlanLang.Syntax;
using PlanLang.Wording;

namespace PlanLang.Editing;

/// <summary>What is to be known of the words at a place.</summary>
/// <param name="Source">The file.</param>
/// <param name="Span">The words.</param>
/// <param name="Markdown">What is to be known of them.</param>
public sealed record HoverText(SourceText Source, TextSpan Span, string Markdown)
{
    const int MostEvidence = 8;
    const int MostWindows = 4;

    /// <summary>
    /// A condition's exact wording, what it comes to and on which lines that rests; a name's declaration; a date's weekday
    /// and distance; a keyword's meaning. The smallest of them that has the place, a name before the condition it is in.
    /// </summary>
    public static HoverText? At(EditedFamily family, SourceText source, int offset)
    {
        var name = family.UseAt(source, offset);
        var condition = ConditionAt(family, source, offset);
        var texts = new[]
        {
            name is null ? null : OfName(family, name),
            condition is { } found ? OfCondition(found) : null,
            DateAt(family, source, offset),
            KeywordAt(family, source, offset),
        }.OfType<HoverText>().ToImmutableArray();

        return texts.IsEmpty ? null : texts[0] with { Markdown = string.Join("\n\n---\n\n", texts.Select(text => text.Markdown)) };
    }

    static HoverText OfName(EditedFamily family, NameUse use)
    {
        var declared = family.DeclarationsOf(use).FirstOrDefault() ?? use;
        var line = declared.Source[declared.Source.Line(declared.Source.LineAt(declared.Span.Start))].Trim();
        var standing = Standings.Of(family.Checked.Assessment, use.Kind, use.Name);

        return new HoverText(use.Source, use.Span, Joined(
            Fenced(line),
            standing,
            declared.Source == use.Source ? null : $"In {declared.Source.Path}."));
    }

    static FoundCondition? ConditionAt(EditedFamily family, SourceText source, int offset) => family.Conditions
        .Where(one => ReferenceEquals(one.At.Source, source) && one.At.Span.Touches(offset))
        .OrderBy(one => one.At.Span.Length)
        .Select(one => (FoundCondition?)one)
        .FirstOrDefault();

    static HoverText OfCondition(FoundCondition found) => OfCondition(found, found.Judge());

    static HoverText OfCondition(FoundCondition found, Judgement judgement) => new(found.At.Source, found.At.Span, Joined(
        Fenced(ConditionWording.Of(found.Condition)),
        MarkdownPage.Of(new TextPage([.. JudgementLines.Of(judgement, 0)])).TrimEnd(),
        FoundConditions.WindowsOf(judgement) is { IsEmpty: false } windows ? $"Looks at {string.Join("; ", windows.Take(MostWindows).Select(Days))}." : null,
        Lines([.. EvidenceOf(judgement).Distinct()])));

    static string Days(Window window) => window.From == window.To
        ? DateWords.FormatWithWeekday(window.From)
        : $"{DateWords.FormatWithWeekday(window.From)} to {DateWords.FormatWithWeekday(window.To)}";

    static IEnumerable<Evidence> EvidenceOf(Judgement judgement) => judgement.Evidence.Concat(judgement.Parts.SelectMany(EvidenceOf));

    static string? Lines(ImmutableArray<Evidence> evidence) => evidence.IsEmpty
        ? null
        : string.Join("\n", evidence.TakeLast(MostEvidence).Select(one => $"- `{EvidenceLine.PlaceOf(one)}` {EvidenceLine.TextOf(one)}"))
            + (evidence.Length > MostEvidence ? $"\n- and {evidence.Length - MostEvidence} earlier lines" : "");

    static HoverText? DateAt(EditedFamily family, SourceText source, int offset)
    {
        var line = source.Line(source.LineAt(offset));
        var written = family.SyntaxOf(source) is { } file
            ? WrittenDates.Of(file).FirstOrDefault(one => one.Span.Touches(offset))
            : WrittenDates.Heading(family.RecordsOf(source), source.LineAt(offset)) is { } day ? new WrittenDate(line, day) : null;
        var today = family.Checked.Assessment?.AsOf;

        return written is null ? null : new HoverText(
            source,
            written.Span,
            today is { } asOf
                ? $"{DateWords.FormatWithWeekday(written.Day)}, {Distances.Of(written.Day, asOf)}"
                : DateWords.FormatWithWeekday(written.Day));
    }

    static HoverText? KeywordAt(EditedFamily family, SourceText source, int offset) =>
        (family.SyntaxOf(source) is { } file ? SyntaxPath.At(file, offset) : [])
            .OfType<StatementSyntax>()
            .Where(statement => statement.KeywordSpan.Length > 0 && statement.KeywordSpan.Touches(offset))
            .Select(statement => new HoverText(
                source, statement.KeywordSpan, Joined($"**{statement.Keyword.Word}**: {statement.Keyword.Meaning}", Fenced(statement.Keyword.Snippet))))
            .FirstOrDefault()
        ?? EntryAt(family, source, offset);

    static HoverText? EntryAt(EditedFamily family, SourceText source, int offset)
    {
        var number = source.LineAt(offset);
        var entry = family.RecordsOf(source)?.Entries.Where(one => one.Line == number).Select(one => (RecordEntry?)one).FirstOrDefault();
        var form = EntryForms.All.FirstOrDefault(form => form.Kind == entry?.Kind);

        return form.Words is null || !source[source.Line(number)].Contains(form.Words, StringComparison.OrdinalIgnoreCase)
            ? null
            : new HoverText(source, Phrase.Trim(source.Text, source.Line(number)), Joined($"**{form.Words}**: {form.Meaning}", Fenced(form.Example)));
    }

    static string Fenced(string text) => $"```plan\n{text}\n```";

    static string Joined(params ReadOnlySpan<string?> parts) => string.Join("\n\n", parts.ToArray().Where(part => part is not null));
}
