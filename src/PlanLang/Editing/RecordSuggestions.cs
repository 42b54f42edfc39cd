using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>What could be written in a diary: a day's heading, an entry, its people and its value.</summary>
static class RecordSuggestions
{
    const string Place = "seen by";

    /// <summary>Those for a place.</summary>
    public static IEnumerable<Suggestion> At(EditedFamily family, SourceText source, int offset)
    {
        var line = source.Line(source.LineAt(offset));
        var written = Behind(source, line with { End = Math.Min(offset, line.End) });
        var colon = source.Text.AsSpan(written.Start, written.Length).IndexOf(':');

        return colon >= 0 ? Values(family, source[written][..colon].Trim(), ValueSuggestions.AfterComma(source, Behind(source, written with { Start = written.Start + colon + 1 })))
            : written.Start == line.Start ? [.. Headings(family, written), .. Entries(family, written)]
            : [.. Names(family, source, written), .. Entries(family, written)];
    }

    static IEnumerable<Suggestion> Headings(EditedFamily family, TextSpan span) =>
        new[] { family.AsOf, family.AsOf.PlusDays(-1), family.AsOf.PlusDays(-7) }.Distinct().Select(day => new Suggestion(
            $"{Distances.Of(day, family.AsOf)} → {DateWords.Format(day)}",
            SuggestionKind.Date,
            $"The heading of {DateWords.FormatWithWeekday(day)}.",
            span,
            $"{DateWords.Format(day)}\n  "));

    static IEnumerable<Suggestion> Entries(EditedFamily family, TextSpan span) =>
    [
        .. MeasuredBy(family).Select(one => Entry($"{one.Head}: {one.Value}", one.Head.Length + 2, "A record of this measure.", span)),
        .. family.Declared(NameKind.Action).Select(name => Entry($"action {name}: kept", $"action {name}: ".Length, "Whether the action was done or kept.", span)),
        .. EntryForms.All.Where(form => form.Kind != RecordEntryKind.Action)
            .Select(form => Entry(form.Example, BlankFrom(form), form.Meaning, span) with { Detail = form.Words }),
    ];

    static int BlankFrom(EntryForm form) => Math.Max(form.Example.IndexOf(": ", StringComparison.Ordinal) + 2, form.Words.Length + 1);

    /// <summary>Behind the first words of an entry that names something.</summary>
    static IEnumerable<Suggestion> Names(EditedFamily family, SourceText source, TextSpan written)
    {
        var form = EntryForms.Named.Where(form => Text.Phrase.AtStart(source[written], form.Words) > 0).OrderByDescending(form => form.Words.Length).FirstOrDefault();
        if (form.Words is null || written.Length <= form.Words.Length)
        {
            return [];
        }

        var span = Behind(source, written with { Start = written.Start + form.Words.Length });

        return form.Kind switch
        {
            RecordEntryKind.Action => ValueSuggestions.Named(family, NameKind.Action, SuggestionKind.Reference, span),
            RecordEntryKind.Sanction => ValueSuggestions.Named(family, NameKind.Sanction, SuggestionKind.Reference, span),
            RecordEntryKind.Result => ValueSuggestions.Named(family, NameKind.Result, SuggestionKind.Reference, span),
            RecordEntryKind.Score => ValueSuggestions.Named(family, NameKind.Goal, SuggestionKind.Reference, span),
            RecordEntryKind.ReviewMoved => DateSuggestions.Of(family, span),
            _ => ValueSuggestions.People(family, ValueSuggestions.AfterComma(source, span)),
        };
    }

    /// <summary>Behind the colon of an entry.</summary>
    static IEnumerable<Suggestion> Values(EditedFamily family, string head, TextSpan span)
    {
        if (MeasureOf(family, head) is { } measure)
        {
            return measure.Kind is StatusKind statuses
                ? statuses.Statuses.Select(status => new Suggestion(status, SuggestionKind.Status, $"A status of {measure.Name}.", span, status))
                : ValueSuggestions.Values([ValueExamples.Of(measure.Kind), .. measure.Kind is CountKind ? ["none"] : Array.Empty<string>()], span, "A value of this measure.");
        }

        var form = EntryForms.All.Where(form => Text.Phrase.AtStart(head, form.Words) > 0).OrderByDescending(form => form.Words.Length).FirstOrDefault();

        return form switch
        {
            { Words: null } => head == Place ? ValueSuggestions.People(family, span) : [],
            { Kind: RecordEntryKind.Action } => Words(DecisionBinder.Outcomes, span),
            { Kind: RecordEntryKind.Sanction } => [.. Words(DecisionBinder.Decisions, span), .. ValueSuggestions.People(family, span)],
            { Kind: RecordEntryKind.Closed } => Words(DecisionBinder.Closings, span),
            { Kind: RecordEntryKind.Score } => Words(["-2", "-1", "0", "1", "2"], span),
            { Kind: RecordEntryKind.Stage } => ValueSuggestions.Named(family, NameKind.Stage, SuggestionKind.Reference, span),
            { Kind: RecordEntryKind.DoesNotApply } => MeasuredBy(family).Select(one => Entry(one.Head, one.Head.Length, "A measure that does not apply any more.", span)),
            { Kind: RecordEntryKind.Said or RecordEntryKind.Breach } => [],
            _ => ValueSuggestions.People(family, span),
        };
    }

    static IEnumerable<Suggestion> Words(ImmutableArray<string> words, TextSpan span) =>
        words.Select(word => new Suggestion(word, SuggestionKind.Status, "What happened.", span, word));

    static Measure? MeasureOf(EditedFamily family, string head)
    {
        var name = head.Split([" of ", " in ", " from "], StringSplitOptions.None)[0].Trim();

        return family.Checked.Assessment?.Plan.Measures.FirstOrDefault(measure =>
            Text.Names.Same(measure.Name, name) || Binding.PluralNames.Differ(name, measure.Name));
    }

    /// <summary>Each measure of each person it is recorded of: <c>attendance of Kai</c>, with a value.</summary>
    public static IEnumerable<(string Head, string Value, Measure Measure)> MeasuredBy(EditedFamily family) =>
        family.Checked.Assessment is not { Plan: var plan } ? []
        : from measure in plan.Measures
          from head in HeadsOf(measure, plan, family.AsOf)
          select (head, ValueExamples.Of(measure.Kind), measure);

    static IEnumerable<string> HeadsOf(Measure measure, Plan plan, DateOnly today) => measure.Of switch
    {
        NamedPeople named => named.People.Select(person => $"{measure.Name} of {person.Name}"),
        EachOfKind each => plan.People.Where(person => person.IsAtHome && Fits(each.Kind, person, today)).Select(person => $"{measure.Name} of {person.Name}"),
        _ => [measure.Name],
    };

    static bool Fits(PeopleKind kind, Person person, DateOnly today) =>
        kind == PeopleKind.Person || person.IsChildOn(today) == (kind == PeopleKind.Child);

    static Suggestion Entry(string text, int blankFrom, string meaning, TextSpan span) =>
        new(text, SuggestionKind.Phrase, meaning, span, text) { Blank = new TextSpan(Math.Min(blankFrom, text.Length), text.Length) };

    static TextSpan Behind(SourceText source, TextSpan span)
    {
        var start = span.Start;
        while (start < span.End && char.IsWhiteSpace(source.Text[start]))
        {
            start++;
        }

        return span with { Start = start };
    }
}
