namespace PlanLang.Dates;

/// <summary>A school term, for example <c>term Spring 2026: 5 January 2026 to 27 March 2026</c>.</summary>
/// <param name="Name">With its year: <c>Spring 2026</c>.</param>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day, on which it is complete.</param>
/// <param name="HalfTermHolidays">Inside the term, in order; usually one, both ends in the holiday.</param>
public sealed record Term(string Name, DateOnly From, DateOnly To, ImmutableArray<Window> HalfTermHolidays)
{
    /// <summary>From its first day to its last.</summary>
    public Window Window => new(From, To);

    /// <summary>
    /// The parts before, between and after its half-term holidays, weekends beside a holiday included.
    /// A term without one is a single part.
    /// </summary>
    internal IEnumerable<Window> HalfTerms
    {
        get
        {
            var from = From;
            foreach (var holiday in HalfTermHolidays)
            {
                yield return new Window(from, holiday.From.PlusDays(-1));
                from = holiday.To.PlusDays(1);
            }

            yield return new Window(from, To);
        }
    }
}

/// <summary>
/// A day on which a school is shut though it is term, for example <c>closed: 9 January 2026, staff training</c>.
/// </summary>
/// <param name="Date">The day.</param>
/// <param name="Reason">In the author's words; may be empty.</param>
public sealed record Closure(DateOnly Date, string Reason);
