using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Sentences;
using PlanLang.Tests.Binding;
using PlanLang.Text;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>Every way of asking, of every kind of measure, of one, the family, and several: what each comes to in one small family.</summary>
static class FormTable
{
    /// <summary>A kind of measure: recorded of the family and of each child, with a bound and a rise that fit it.</summary>
    public sealed record Kind(string Name, string OfFamily, string OfChild, string Bound, string Upper, string Rise, string Declared);

    /// <summary>Of whom, and what to write for it.</summary>
    public sealed record Whom(string Name, string Words);

    /// <summary>One sentence, with what came of it: a verdict or a mistake.</summary>
    public sealed record Cell(string Sentence, Judgement? Judged, ImmutableArray<Diagnostic> Mistakes)
    {
        public override string ToString() => (Mistakes, Judged) switch
        {
            ([var first, ..], _) => first.Code,
            (_, { Value: { } value } judged) => $"{StatusWords.Of(judged.Verdict)}, {ShownValue.Of(value, ReasonSentences.Bound(judged.Condition))}",
            (_, { } judged) => StatusWords.Of(judged.Verdict),
            _ => "",
        };
    }

    public const string AsOf = "2026-07-17";

    public static readonly Kind[] Kinds =
    [
        new("ratio", "payments", "attendance", "80%", "90%", "10 points", "counts: times kept of times possible"),
        new("count", "incidents", "offences", "3", "5", "2", "counts: events"),
        new("scale", "home", "calm", "6", "8", "2", "scale: 0 to 10, higher is better"),
        new("number", "savings", "reading", "30", "60", "5", "number: units, higher is better"),
        new("status", "housing", "place", "3", "5", "2", "status: in school, out of school"),
    ];

    public static readonly Whom[] Everybody =
    [
        new("family", ""), new("Kai", " of Kai"), new("each", " of each child"), new("any", " of any child"),
        new("2 of them", " of at least 2 children"), new("together", " of all children together"),
    ];

    static readonly string[] Comparators =
        ["is at least B", "is at most B", "is more than B", "is less than B", "is exactly B", "is between B and C"];

    static readonly string[] Times =
    [
        "over the last 30 days", "over the last 6 weeks", "over the last 3 months", "over the last 1 year", "over the last 10 school days",
        "over the last 10 working days", "over the last 4 school weeks", "over the last 2 terms", "over the last 2 half terms",
        "since 1 March 2026", "since the start", "since the last review", "in Spring 2026", "in March 2026",
        "between 2 February 2026 and 1 May 2026", "in the 6 months before the start", "in the 2 months after 1 February 2026",
        "in the 2 months after closing", "between 1 and 2 months after closing",
        "in each of the last 3 weeks", "in each of the last 3 months", "in each of the last 2 terms", "in each of the last 2 half terms",
        "on average over the last 3 weeks", "on average over the last 3 months", "on average over the last 2 terms", "at each of the last 2 reviews",
    ];

    /// <summary>M is the measure with its subject, N the measure without, S its subject, B a bound, C a higher one, R a rise.</summary>
    public static readonly string[] Forms =
    [
        .. Comparators.Select(comparator => $"M {comparator}"),
        "M is at least 80%", "M is at least a third", "M is at least 10 points", "M is at least 3", "M is at least 11", "M is at least £3",
        .. Times.Select(time => $"M is at least B {time}"),
        "at least 2 M in the last 6 weeks", "fewer than 2 M in the last 6 weeks", "at most 2 M in the last 6 weeks", "more than 2 M in the last 6 weeks",
        "exactly 2 M in the last 6 weeks", "between 1 and 3 M in the last 6 weeks", "no M in the last 6 weeks", "no M for 8 weeks", "at least 2 M for 8 weeks",
        "no M since the last review", "no M in March 2026", "at least 2 M in each of the last 3 months", "at least 2 M at each of the last 2 reviews",
        .. from word in new[] { "lowest", "highest", "average", "total" }
           from time in new[] { "", " over the last 6 weeks", " since the start", " in each of the last 3 months", " at each of the last 2 reviews", " on average over the last 3 months" }
           select $"the {word} M is at least B{time}",
        "M is up by at least 10 points since the start", "M is up by at least 10% since the start", "M is up by at least a third since the start",
        "M is up by at least 2 since the start", "M is up by at least £2 since the start", "M is down by at least R since the start",
        "M is up by at least R", "M is up by at least R since 1 March 2026", "M is up by at least R since the last review",
        "M is up by at least R compared with Autumn 2025",
        "M is up by at least R over the last 6 weeks", "M is up by at least R over the last 6 weeks since the start",
        "M is up by at least R over the last 6 weeks compared with Autumn 2025",
        "M is up by at least R over the last 6 weeks compared with the 6 weeks before the start",
        "M is up by at least R in Spring 2026 compared with Autumn 2025", "M is up by at least R in March 2026 compared with January 2026",
        "M is down by at least 50% in the last 6 months compared with the 6 months before the start",
        "M is down by at least a third in the last 6 months compared, month for month, with the 12 months before the start",
        "M is up by at least R in each of the last 2 months compared with January 2026", "M is up by at least R in each of the last 2 terms compared with Autumn 2025",
        "M is up by at least R on average over the last 2 terms compared with Autumn 2025", "M is up by at least R at each of the last 2 reviews compared with Autumn 2025",
        "M is up by at least R at each of the last 2 reviews since the start", "M is up by at least R over the last 6 weeks compared with each of the last 2 terms",
        "M is up by at least R over the last 2 terms compared with Autumn 2025", "M is up by at least R since the start compared with Autumn 2025",
        "the lowest M is up by at least R over the last 6 weeks compared with Autumn 2025", "the average M is up by at least R over the last 6 weeks compared with Autumn 2025",
        "the total M is up by at least R over the last 6 weeks compared with the 6 weeks before the start", "the average M is up by at least R since the start",
        "M is in school", "M is not in school", "M has been in school for 13 weeks", "M has not been in school for 4 weeks", "M has been in school for at least 20 of the last 30 weeks",
        "M has been in school for at least 1 of the last 3 months",
    ];

    const string Family =
        """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana
        family
          Leanne: Leanne Harper, mother, born 3 May 1988
          Kai: Kai Harper, son, born 12 June 2011, at Ridgeway
          Mia: Mia Harper, daughter, born 2 February 2016, at Ridgeway
        team
          Dana: Dana Okafor, key worker, Family Intervention Team
        reviews: every 6 weeks from 17 February 2026
        calendar
          for: Ridgeway
          term Autumn 2025: 1 September 2025 to 19 December 2025
            half-term holiday: 27 October 2025 to 31 October 2025
          term Spring 2026: 5 January 2026 to 27 March 2026
            half-term holiday: 16 February 2026 to 20 February 2026
          term Summer 2026: 13 April 2026 to 17 July 2026
            half-term holiday: 25 May 2026 to 29 May 2026
          term Autumn 2026: 1 September 2026 to 18 December 2026
            half-term holiday: 26 October 2026 to 30 October 2026
          bank holidays: England and Wales

        """;

    /// <summary>The sentence that asks it of a kind and somebody.</summary>
    public static string Sentence(string form, Kind kind, Whom whom)
    {
        var name = whom.Words.Length == 0 ? kind.OfFamily : kind.OfChild;

        return form.Replace("M ", $"{name}{whom.Words} ", StringComparison.Ordinal)
            .Replace(" B", $" {kind.Bound}", StringComparison.Ordinal)
            .Replace(" C", $" {kind.Upper}", StringComparison.Ordinal)
            .Replace(" R", $" {kind.Rise}", StringComparison.Ordinal);
    }

    /// <summary>What the sentences come to, in their order.</summary>
    public static ImmutableArray<Cell> Cells(IReadOnlyList<string> sentences)
    {
        var head = Family + string.Concat(Kinds.Select(Declared));
        var bound = Bound.From(head + string.Concat(sentences.Select((sentence, place) => $"reward r{place}: R\n  when: {sentence}\n")));
        var plan = Assert.IsType<Plan>(bound.Plan);
        var lines = head.Count(character => character == '\n');
        var mistakes = bound.Diagnostics.Where(one => one.Severity == Severity.Error).ToLookup(one => (one.Source.LineAt(one.Span.Start) - lines - 1) / 2);
        var at = Standpoint.At(plan, DiaryOf(plan), On(AsOf));

        return
        [
            .. sentences.Select((sentence, place) => new Cell(
                sentence,
                mistakes[place].Any() ? null : Judge.Of(Assert.IsAssignableFrom<Condition>(plan.Rewards[place].When), at),
                [.. mistakes[place]])),
        ];
    }

    static string Declared(Kind kind) =>
        $"measure {kind.OfFamily}\n  of: the family\n  {kind.Declared}\n"
        + $"measure {kind.OfChild}\n  of: each child\n  {kind.Declared}\n";

    static Diary DiaryOf(Plan plan)
    {
        var bound = RecordBinder.Bind([RecordReader.Read(SourceText.From(Diary(), "harper.record"))], plan, On(AsOf));

        Assert.Empty(bound.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => one.Message));

        return bound.Diary;
    }

    /// <summary>A record of everything every Friday, from a year before the plan on; things get better from March on.</summary>
    static string Diary()
    {
        var fridays = Enumerable.Range(0, 81).Select(week => On("2025-01-03").AddDays(7 * week));

        return "records of The Harper family\n" + string.Concat(fridays.Select(Week))
            + "17 February 2026\n  review held: Leanne, Dana\n31 March 2026\n  review held: Leanne, Dana\n"
            + "30 April 2026\n  closed: as planned, all is well\n12 May 2026\n  review held: Leanne, Dana\n";
    }

    static string Week(DateOnly friday)
    {
        var isLater = friday >= On("2026-03-01");
        var place = friday.DayNumber / 7 % 4;

        return $"""
            {Iso(friday)}
              payments: {(isLater ? 9 : 7)} of 10
              attendance of Kai: {(isLater ? 9 : 7)} of 10
              attendance of Mia: 8 of 10
              incidents: {(isLater ? place == 0 ? "1" : "none" : "1")}
              offences of Kai: {(isLater ? "none" : place == 1 ? "1" : "none")}
              offences of Mia: {(place < 2 ? "1" : "none")}
              home: {(isLater ? 7 : 5)}
              calm of Kai: {(isLater ? 8 : 4)}
              calm of Mia: {(place == 0 ? 5 : 6)}
              savings: {(isLater ? 60 : 20)}
              reading of Kai: {(isLater ? 35 : 25)}
              reading of Mia: {(place == 0 ? 10 : 30)}
              housing: in school
              place of Kai: in school
              place of Mia: {(friday >= On("2026-05-01") ? "in school" : "out of school")}

            """;
    }
}
