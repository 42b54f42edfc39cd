using System.Diagnostics.CodeAnalysis;
using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Sentences;

/// <summary>
/// Conditions as families read them, each a clause that stands after "when" or, with a capital, alone:
/// <c>there are no complaints about noise or trouble for 8 weeks</c>. The canonical wording, which parses back, is
/// made elsewhere.
/// </summary>
sealed class FamilyWording
{
    static Language Words => Language.OfThePage;

    readonly ReferenceWording _references;
    readonly ValueWording _values;
    readonly StatusWording _statuses;

    /// <summary>Takes the family's copy of the plan, whose titles and measures it speaks of.</summary>
    public FamilyWording(Plan copy)
    {
        Measures = new MeasureWords(copy.Measures);
        _values = new ValueWording(Measures, copy.Calendars);
        _statuses = new StatusWording(Measures);
        _references = new ReferenceWording(copy);
    }

    /// <summary>What families are shown in place of the names of measures.</summary>
    public MeasureWords Measures { get; }

    /// <summary>The clause; null where nothing can be said.</summary>
    public string? Clause(Condition? condition) => condition switch
    {
        null or BrokenCondition => null,
        ListCondition { For: { } whom } list => ForEach(whom, Clause(list with { For = null })),
        ListCondition { Relevance: Relevance.WhereRelevant } list => Relevant(Clause(list with { Relevance = Relevance.Always })),
        ListCondition list => Joined(list.Quantifier, list.Parts),
        JoinedCondition joined => Joined(joined.Quantifier, [.. joined.Parts.Select(part => new ListPart(null, null, part))]),
        ValueCondition value => _values.Of(value),
        ChangeCondition change => _values.Of(change),
        StatusCondition status => _statuses.Of(status),
        _ => _references.Of(condition),
    };

    /// <summary>How the lines of a list belong together: <c>all of this is so</c>; <c>this is so</c> for a single line.</summary>
    public static string Heading(Condition? condition) => condition switch
    {
        ListCondition { For: { } whom } list => Words.Say(
            "heading.for", ("heading", Heading(list with { For = null })), ("who", SubjectWords.Of(whom))),
        ListCondition { Relevance: Relevance.WhereRelevant } list => Relevant(Heading(list with { Relevance = Relevance.Always })),
        ListCondition { Quantifier: NoneQuantifier } => Words.Say("heading.none"),
        ListCondition { Parts.Length: 1 } => Words.Say("heading.one"),
        ListCondition { Quantifier: AnyQuantifier } => Words.Say("heading.any"),
        ListCondition { Quantifier: AtLeastQuantifier some } => Words.Say("heading.some", ("count", Numbers.Of(some.Count))),
        ListCondition => Words.Say("heading.all"),
        _ => Words.Say("heading.one"),
    };

    static string? ForEach(QuantifiedSubject whom, string? clauses) =>
        clauses is null ? null : Words.Say("list.for", ("who", SubjectWords.Of(whom)), ("clauses", clauses));

    /// <summary>A line that does not always count says when it does: <c>… (this counts from 1 June 2013 to 31 December 2013 only)</c>.</summary>
    [return: NotNullIfNotNull(nameof(clause))]
    public static string? InPeriod(Window? only, string? clause) =>
        only is { } period && clause is not null ? Words.Say("list.period", ("clause", clause), ("days", DateSentences.Days(period))) : clause;

    [return: NotNullIfNotNull(nameof(clause))]
    static string? Relevant(string? clause) => clause is null ? null : Words.Say("list.relevant", ("clause", clause));

    /// <summary>Several conditions among others stand in brackets: <c>this, or (that and that)</c>.</summary>
    string? Part(Condition condition) => (condition, Clause(condition)) switch
    {
        (ListCondition or JoinedCondition, { } clause) => Words.Say("list.part", ("clauses", clause)),
        (_, var clause) => clause,
    };

    string? Joined(Quantifier quantifier, ImmutableArray<ListPart> parts)
    {
        var clauses = parts.Select(part => InPeriod(part.Period, parts.Length == 1 ? Clause(part.Condition) : Part(part.Condition))).OfType<string>().ToImmutableArray();

        return quantifier switch
        {
            _ when clauses.Length < parts.Length => null,
            AllQuantifier => Listing.And(clauses),
            AnyQuantifier => Listing.Or(clauses),
            NoneQuantifier => Words.Say("list.none", ("clauses", Listing.Or(clauses))),
            AtLeastQuantifier some => Words.Say("list.some", ("count", Numbers.Of(some.Count)), ("clauses", Listing.Or(clauses))),
            _ => null,
        };
    }
}
