using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>Whom a list that looks at one person after another looks at, on each of the days to come.</summary>
sealed class Presence(ListCondition list, Standpoint at, Window days)
{
    readonly Dictionary<DateOnly, HashSet<string>> _known = [];

    /// <summary>All of whom something that it speaks of can be recorded.</summary>
    public IEnumerable<Person> Everybody => at.Plan.Family.Where(person => Measures.Any(measure =>
        SubjectsOf.IsAdmitted(measure.Of, person, at) || SubjectsOf.IsAdmitted(measure.Of, person, at.On(days.To))));

    /// <summary>Whether reviews to come decide who is meant: somebody comes of age, and when a review is held decides about the days that count.</summary>
    public bool IsOpen { get; private init; } =
        list.For is { Kind: not PeopleKind.Person }
        && SameLeaves.In(list).Any(leaf => LookedAt.By(leaf)?.Timeframe is var time and not EachOfLastReviewsTimeframe && ReviewTimes.AreLookedAt(time))
        && at.Plan.Family.Any(person => person.IsChildOn(at.Plan.Started) && !person.IsChildOn(days.To));

    IEnumerable<Measure> Measures => SameLeaves.In(list).Select(leaf => SubjectOfMeasure.Of(leaf).Measure);

    /// <summary>The same where the reviews to come are held on days that were chosen.</summary>
    public Presence With(ReviewWish reviews) =>
        IsOpen ? new Presence(list, at.Memory.Futures.Of([reviews], at, days.To), days) { IsOpen = false } : this;

    /// <summary>Whether it looks at that person on the day.</summary>
    public bool Has(Person person, DateOnly day)
    {
        if (!_known.TryGetValue(day, out var names))
        {
            _known[day] = names = [.. ListJudge.PeopleOf(list, at.On(day)).Select(one => one.Name)];
        }

        return names.Contains(person.Name);
    }
}
