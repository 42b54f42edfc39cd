using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Tests.Binding;
using PlanLang.Text;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation;

/// <summary>The small family of whom every form is asked, with three reviews held and a plan that was closed on 30 April 2026.</summary>
static class FormFamily
{
    const string AsOf = "2026-07-17";

    const string Head =
        """
        plan: The Harper family
          started: 6 January 2026
          key worker: Dana
        family
          Leanne: Leanne Harper, mother, born 3 May 1988
          Ann: Ann Harper, grandmother, born 9 April 1955
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

    const string Events =
        """
        17 February 2026
          review held: Leanne, Dana
        31 March 2026
          review held: Leanne, Dana
        30 April 2026
          closed: as planned, all is well
        12 May 2026
          review held: Leanne, Dana

        """;

    /// <summary>What the sentences come to, in their order.</summary>
    /// <param name="blocks">What the plan holds besides the family: measures and the like.</param>
    /// <param name="days">What is recorded besides the reviews and the closing.</param>
    /// <param name="sentences">Each stands in a reward of its own.</param>
    public static ImmutableArray<FormCell> Cells(string blocks, string days, IReadOnlyList<string> sentences)
    {
        var head = Head + blocks;
        var bound = Bound.From(head + string.Concat(sentences.Select((sentence, place) => $"reward r{place}: R\n  when: {sentence}\n")));
        var plan = Assert.IsType<Plan>(bound.Plan);
        var lines = head.Count(character => character == '\n');
        var mistakes = Errors(bound.Diagnostics).ToLookup(one => (one.Source.LineAt(one.Span.Start) - lines) switch { < 0 => -1, var line => (line - 1) / 2 });
        var at = Standpoint.At(plan, DiaryOf(days, plan), On(AsOf));

        Assert.Empty(mistakes[-1].Select(one => one.Message));

        return
        [
            .. sentences.Select((sentence, place) => new FormCell(
                sentence,
                mistakes[place].Any() ? null : Judge.Of(Assert.IsAssignableFrom<Condition>(plan.Rewards[place].When), at),
                [.. mistakes[place]])),
        ];
    }

    static Diary DiaryOf(string days, Plan plan)
    {
        var bound = RecordBinder.Bind([RecordReader.Read(SourceText.From($"records of The Harper family\n{days}{Events}", "harper.record"))], plan, On(AsOf));

        Assert.Empty(Errors(bound.Diagnostics).Select(one => one.Message));

        return bound.Diary;
    }

    static IEnumerable<Diagnostic> Errors(IEnumerable<Diagnostic> diagnostics) => diagnostics.Where(one => one.Severity == Severity.Error);
}
