using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Evaluation;

/// <summary>
/// A quick test, by sums alone, of whether a condition is met on one of many days. Where it says yes, so would judging the
/// day in full; where it does not, the day has to be judged.
/// </summary>
static class SurelyMet
{
    /// <summary>The test for days from the plan's start to the as-of date; null where there is none for such a condition.</summary>
    public static Func<DateOnly, bool>? Of(Condition condition, Standpoint at) => condition switch
    {
        _ when at.Sight.After is not null || at.Sight.Until is not null => null,
        ListCondition { For: null, Quantifier: AllQuantifier, Relevance: Relevance.Always } list => All(list.Parts.Select(part => Of(part, at))),
        JoinedCondition { Quantifier: AllQuantifier } joined => All(joined.Parts.Select(part => Of(part, at))),
        ValueCondition { Timeframe: LastTimeframe { Length.NeedsCalendar: false } last } value =>
            All(Observed(value, at).Select(one => SlidingSum.Of(value.Comparison, value.Aggregate, one, last.Length) is { } sum
                ? sum.IsSurelyMetOn
                : (Func<DateOnly, bool>?)null)),
        _ => null,
    };

    static Func<DateOnly, bool>? Of(ListPart part, Standpoint at) => part.Period is null ? Of(part.Condition, at) : null;

    /// <summary>All must have a test, and there must be one at all.</summary>
    static Func<DateOnly, bool>? All(IEnumerable<Func<DateOnly, bool>?> each)
    {
        var all = each.ToList();
        var tests = all.OfType<Func<DateOnly, bool>>().ToArray();

        return tests.Length == 0 || tests.Length < all.Count ? null : day =>
        {
            foreach (var test in tests)
            {
                if (!test(day))
                {
                    return false;
                }
            }

            return true;
        };
    }

    static ImmutableArray<Observation> Observed(ValueCondition condition, Standpoint at) => condition.Subject switch
    {
        FamilySubject => [at.Observe(condition.Measure, null)],
        PersonSubject one => [at.Observe(condition.Measure, one.Person)],
        QuantifiedSubject { Quantifier: AllQuantifier, Kind: var kind } =>
            WithoutChange(SubjectsOf.Of(condition.Measure, kind, new Window(at.AsOf, at.AsOf), at), at),
        _ => [],
    };

    /// <summary>None where somebody comes of age on one of the days, so that they are not the same people throughout.</summary>
    static ImmutableArray<Observation> WithoutChange(ImmutableArray<Observation> people, Standpoint at)
    {
        var days = new Window(people.Select(one => one.FirstDay).DefaultIfEmpty(at.AsOf).Min(), at.AsOf);

        return at.Plan.Family.Any(person => person.Facts.Born is { } born && days.Contains(MonthArithmetic.Add(born, 18, 0)))
            ? []
            : people;
    }
}
