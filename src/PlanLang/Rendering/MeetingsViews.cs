using PlanLang.Dates;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>When everybody meets: the next dates, who comes and who leads.</summary>
static class MeetingsViews
{
    const int MostDates = 4;

    static Language Words => Language.OfThePage;

    /// <summary>The meetings from that day on; null where none are planned or the audience sees none.</summary>
    public static MeetingsView? Of(Plan copy, DateOnly from) => copy.Reviews is { } reviews
        ? new MeetingsView([.. Facts(copy, reviews)], [.. Dates(copy, reviews, from).Select(DateSentences.Of)])
        : null;

    static IEnumerable<string> Facts(Plan copy, Reviews reviews)
    {
        yield return Words.Say(
            "meetings.often",
            ("often", DateSentences.Of(reviews.Every)),
            ("date", DateSentences.Of(reviews.From ?? copy.Started)));
        if (!reviews.Who.IsEmpty)
        {
            yield return Words.Say("meetings.who", ("who", Listing.Of(reviews.Who)));
        }

        if (reviews.ChairedBy is { } chair)
        {
            yield return Words.Say("meetings.chair", ("who", chair.Name));
        }
    }

    /// <summary>Those that lie in the contract's period; the next one in any case.</summary>
    static IEnumerable<DateOnly> Dates(Plan copy, Reviews reviews, DateOnly from)
    {
        var schedule = new Schedule(reviews.Every, reviews.From ?? copy.Started, copy.CalendarFor(null));
        var last = copy.Contract?.Period?.To ?? DateOnly.MaxValue;
        var next = schedule.FirstFrom(from);
        for (var count = 0; next is { } date && count < MostDates && (count == 0 || date <= last); count++)
        {
            yield return date;
            next = schedule.FirstAfter(date);
        }
    }
}
