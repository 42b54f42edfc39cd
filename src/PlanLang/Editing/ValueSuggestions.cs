using PlanLang.Binding;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>What could stand behind a keyword, by what kind of value it asks for.</summary>
static class ValueSuggestions
{
    static readonly ImmutableArray<string> Recurrences =
    [
        "every day", "every school day", "every week", "every school week", "every 2 weeks", "every 6 weeks", "every month",
        "every Monday", "once a week", "3 to 5 times a week", "up to 3 times a week",
    ];

    static readonly ImmutableArray<string> OfWhom = ["the family", "each child", "each adult", "each person"];

    static readonly ImmutableArray<string> Facts =
        ["born 12 June 2011", "at Ridgeway High School", "lives elsewhere", "large print", "easy read", "speaks Polish", "reads Polish"];

    /// <summary>Those for a value of which something may be written already.</summary>
    public static IEnumerable<Suggestion> Of(EditedFamily family, Keyword keyword, PlanPlace place, SourceText source)
    {
        var written = place.Written;
        var last = AfterComma(source, written);

        return keyword.Value switch
        {
            ValueKind.Name or ValueKind.Names => NamesFor(family, keyword, last),
            ValueKind.Date => DateSuggestions.Of(family, written),
            ValueKind.Period or ValueKind.Validity => DateSuggestions.Periods(family, written),
            ValueKind.Recurrence or ValueKind.RecurrenceOrWithin => Values(Recurrences, written, "How often."),
            ValueKind.Promise => Sources(family, source, written, last),
            ValueKind.Condition or ValueKind.Reading => ConditionSuggestions.Of(family, source, written),
            ValueKind.References => References(family, keyword, last),
            ValueKind.MeasureOf => [.. Values(OfWhom, last, "Whom it is recorded of."), .. People(family, last)],
            ValueKind.Person => Values(Facts, last, "What is known of a person."),
            ValueKind.Text when keyword.Word == "about" => Values(family.Declared(NameKind.Topic), written, "What other goals are about."),
            ValueKind.Text when keyword.Word == "bank holidays" => Values(Dates.BankHolidayRegions.Names, written, keyword.Meaning),
            ValueKind.None or ValueKind.Text => [],
            _ => [Example(keyword, written)],
        };
    }

    /// <summary>Members of the family and the team.</summary>
    public static IEnumerable<Suggestion> People(EditedFamily family, TextSpan span) =>
        Named(family, NameKind.Person, SuggestionKind.Person, span);

    /// <summary>All that is declared of a kind, with how it stands.</summary>
    public static IEnumerable<Suggestion> Named(EditedFamily family, NameKind kind, SuggestionKind shown, TextSpan span, string before = "") =>
        family.Declared(kind).Select(name => new Suggestion(
            before + name, shown, Standings.Of(family.Checked.Assessment, kind, name) ?? MeaningOf(family, kind, name), span, before + name));

    /// <summary>Fixed words.</summary>
    public static IEnumerable<Suggestion> Values(IEnumerable<string> values, TextSpan span, string meaning) =>
        values.Select(value => new Suggestion(value, SuggestionKind.Value, meaning, span, value));

    /// <summary>What stands behind the last comma.</summary>
    public static TextSpan AfterComma(SourceText source, TextSpan span)
    {
        var comma = source.Text.AsSpan(span.Start, span.Length).LastIndexOf(',');
        var start = comma < 0 ? span.Start : span.Start + comma + 1;
        while (start < span.End && source.Text[start] == ' ')
        {
            start++;
        }

        return span with { Start = start };
    }

    static IEnumerable<Suggestion> NamesFor(EditedFamily family, Keyword keyword, TextSpan span) => keyword.Word switch
    {
        "uses" => Libraries(family, span),
        "records" or "status" => [Example(keyword, span)],
        "for" when keyword.In.Contains("calendar") => Values(Schools(family), span, "A school that somebody goes to."),
        "seen by" =>
        [
            .. Values(ReaderKinds.Words, span, "Everybody of that kind."),
            .. People(family, span),
            .. Named(family, NameKind.Group, SuggestionKind.Person, span),
            .. Values(Agencies(family), span, "Everybody of that agency."),
        ],
        _ => [.. People(family, span), .. Named(family, NameKind.Group, SuggestionKind.Person, span)],
    };

    static IEnumerable<Suggestion> References(EditedFamily family, Keyword keyword, TextSpan span)
    {
        var kind = keyword.Word switch
        {
            "after" => NameKind.Sanction,
            "not with" => NameKind.Result,
            _ => NameKind.Action,
        };
        var word = kind switch
        {
            NameKind.Sanction => "sanction ",
            NameKind.Result => "result ",
            _ => "action ",
        };

        return Named(family, kind, SuggestionKind.Reference, span, word);
    }

    static IEnumerable<Suggestion> Libraries(EditedFamily family, TextSpan span) =>
        family.Declared(NameKind.Library).Concat(Files.ShippedLibraries.Names).Distinct(Text.Names.Comparer)
            .Select(name => new Suggestion(name, SuggestionKind.Library, "A library of measures, rules or calendars.", span, name));

    /// <summary>Sources that the plan names already; behind a comma, how often they promise a record.</summary>
    static IEnumerable<Suggestion> Sources(EditedFamily family, SourceText source, TextSpan written, TextSpan last) =>
        last.Start > written.Start
            ? Values(Recurrences, last, "A record that is promised so often is missed when it does not come.")
            : Values(PromisesIn(family).Distinct(Text.Names.Comparer), written, "A source that another measure names.")
                .Where(one => one.Text != source[written]);

    static IEnumerable<string> PromisesIn(EditedFamily family) =>
        from file in family.Syntax
        from line in WrittenDates.Lines(file.Lines).OfType<StatementSyntax>()
        where line.Value is PromiseSyntax
        select file.Source[line.Value?.Span ?? default];

    static IEnumerable<string> Schools(EditedFamily family) =>
        People(family).Select(person => person.Facts.School).OfType<string>().Distinct(Text.Names.Comparer);

    static IEnumerable<string> Agencies(EditedFamily family) =>
        People(family).Select(person => person.Facts.Agency).OfType<string>().Distinct(Text.Names.Comparer);

    static ImmutableArray<Person> People(EditedFamily family) => family.Checked.Assessment?.Plan.People ?? [];

    static Suggestion Example(Keyword keyword, TextSpan span)
    {
        var value = keyword.Snippet[(keyword.Snippet.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();

        return new Suggestion(value, SuggestionKind.Value, keyword.Meaning, span, value) { Blank = new TextSpan(0, value.Length) };
    }

    static string MeaningOf(EditedFamily family, NameKind kind, string name) =>
        kind == NameKind.Measure && family.Checked.Assessment?.Plan.Measures.FirstOrDefault(measure => Text.Names.Same(measure.Name, name)) is { } measure
            ? FittingForm.Kind(measure)
            : "";
}
