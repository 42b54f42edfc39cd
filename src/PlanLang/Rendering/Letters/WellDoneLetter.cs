using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Says well done for what the reader has done and reached since the last review.</summary>
static class WellDoneLetter
{
    static Language Words => Language.OfThePage;

    /// <summary>The letter; refused where the diary gives nothing for it.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        if (Letter.ReaderOf(copy) is not { } reader)
        {
            return Letter.Refused(() => Words.Say("letter.oneReader"));
        }

        var standing = copy.Standing;
        var period = ReviewPeriod.Of(standing);
        var own = standing with
        {
            Plan = standing.Plan with { Strengths = null },
            Goals = [.. standing.Goals.Where(goal => Holds(goal.Goal.For, reader))],
            Actions = [.. standing.Actions.Where(action => Holds(action.Action.Who, reader))],
            Diary = new Records.Diary([.. standing.Diary.All.Where(series => series.Subject?.Name == reader.Name)], standing.Diary.Entries),
        };
        var well = WentWell.Of(own, period, new FamilyWording(copy.Named)).ToImmutableArray();

        return well.IsEmpty
            ? Letter.Refused(() => Words.Say("letter.wellDone.none", ("who", reader.Name), ("date", DateSentences.Of(period.From))))
            : Letter.Of(
                copy,
                Words.Say("letter.wellDone.title"),
                [Words.Say("letter.wellDone.opening", ("date", DateSentences.Of(period.From)))],
                [new LetterPart(Words.Say("page.well"), [.. well])],
                [Words.Say("letter.wellDone.proud")]);
    }

    static bool Holds(ImmutableArray<Person> people, Person reader) => people.Any(person => person.Name == reader.Name);
}
