namespace PlanLang.Syntax;

using static SentencePart;

/// <summary>The words for times, dates, how often and how much.</summary>
static class TimeWords
{
    public static ImmutableArray<SentenceWord> All { get; } =
    [
        new("for", Time, "On every day of the time that follows, up to today.", "no asb incidents for 8 weeks"),
        new("in", Time, "The time in which it is counted.", "at least 1 asb incident in the last 4 weeks"),
        new("over", Time, "The time over which it is measured.", "attendance of Kai is at least 90% over the last 6 weeks"),
        new("in the last", Time, "The time up to today, both days counted.", "at least 1 asb incident in the last 4 weeks"),
        new("over the last", Time, "The time up to today, both days counted.", "attendance of Kai is at least 90% over the last 6 weeks"),
        new("of the last", Time, "So many out of the time up to today.", "any adult has been in work for at least 26 of the last 30 weeks"),
        new("in each of the last", Time, "In every one of them, each judged alone.", "attendance of each child is at least 90% in each of the last 3 terms"),
        new("at each of the last", Time, "The latest value at every one of them.", "calm home of Leanne is at least 6 at each of the last 3 reviews"),
        new("since", Time, "From that day on, up to today.", "calm home of Kai is up by at least 3 since the start"),
        new("the start", Time, "The first day of the plan.", "calm home of Kai is up by at least 3 since the start"),
        new("the last review", Time, "The day of the review held last.", "fewer than 2 asb incidents since the last review"),
        new("closing", Time, "The day on which the plan was closed.", "no asb incidents in the 6 months after closing"),
        new("before", Time, "The time that ends the day before.", "asb incidents are down by at least 60% in the last 6 months compared with the 6 months before the start"),
        new("after", Time, "The time that begins the day after.", "no asb incidents in the 6 months after closing"),
        new("from", Time, "The first day.", "every 6 weeks from 17 February 2026"),
        new("until", Time, "The last day.", "phone help until 3 months after closing"),
        new("to", Time, "Up to and with.", "13 January 2026 to 13 July 2026"),

        new("day", Unit, "A day of the calendar.", "every day"),
        new("days", Unit, "Days of the calendar.", "at least 1 asb incident in the last 10 days"),
        new("week", Unit, "Seven days; a named week runs from Monday to Sunday.", "every week"),
        new("weeks", Unit, "Seven days each; named weeks run from Monday to Sunday.", "no asb incidents for 8 weeks"),
        new("month", Unit, "To the same day of another month, or to its last day.", "every month"),
        new("months", Unit, "To the same day of another month, or to its last day.", "no asb incidents for 2 months"),
        new("year", Unit, "Twelve months.", "every year"),
        new("years", Unit, "Twelve months each.", "no asb incidents for 2 years"),
        new("fortnight", Unit, "Two weeks.", "every fortnight"),
        new("school day", Unit, "A weekday in term, less half-term holidays, closures and bank holidays.", "every school day"),
        new("school days", Unit, "Weekdays in term, less half-term holidays, closures and bank holidays.", "at least 1 asb incident in the last 10 school days"),
        new("school week", Unit, "A week with a school day in it.", "every school week"),
        new("school weeks", Unit, "Weeks with a school day in them.", "attendance of Kai is at least 90% over the last 10 school weeks"),
        new("working day", Unit, "A weekday that is no bank holiday.", "every working day"),
        new("working days", Unit, "Weekdays that are no bank holidays.", "5 working days after 14 January 2026"),
        new("term", Unit, "A school term, as the calendar gives it.", "every term"),
        new("terms", Unit, "School terms, as the calendar gives them; one is complete on its last day.", "attendance of Kai is at least 90% in each of the last 3 terms"),
        new("half term", Unit, "The part of a term before or after its half-term holiday.", "every half term"),
        new("half terms", Unit, "The parts of terms before and after their half-term holidays.", "attendance of Kai is at least 90% in each of the last 2 half terms"),

        new("within", Often, "No later than so long after it happens.", "within 1 working day of a possible breach"),
        new("once", Often, "One time.", "once a month"),
        new("twice", Often, "Two times.", "twice a week"),
        new("times", Often, "So many times.", "3 to 5 times a week"),
        new("up to", Often, "So many at most.", "up to 3 times a week"),

        new("a half", SentencePart.Amount, "One of two equal parts, exactly.", "asb incidents are down by at least a half in the last 6 months compared with the 6 months before the start"),
        new("a third", SentencePart.Amount, "One of three equal parts, exactly; not the same as 33%.", "asb incidents are down by at least a third in the last 6 months compared with the 6 months before the start"),
        new("two thirds", SentencePart.Amount, "Two of three equal parts, exactly.", "asb incidents are down by at least two thirds in the last 6 months compared with the 6 months before the start"),
        new("a quarter", SentencePart.Amount, "One of four equal parts.", "asb incidents are down by at least a quarter in the last 6 months compared with the 6 months before the start"),
        new("three quarters", SentencePart.Amount, "Three of four equal parts.", "asb incidents are down by at least three quarters in the last 6 months compared with the 6 months before the start"),
        new("a fifth", SentencePart.Amount, "One of five equal parts.", "asb incidents are down by at least a fifth in the last 6 months compared with the 6 months before the start"),
        new("points", SentencePart.Amount, "Percentage points, or points of a scale: a difference, not a share.", "attendance of Kai is up by at least 10 points over the last 6 weeks compared with Autumn 2025"),
    ];
}
