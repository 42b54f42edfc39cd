using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Puts in writing what the reader was told may happen: what, when, who decides, and the help that comes first.</summary>
static class ToldLetter
{
    static Language Words => Language.OfThePage;

    /// <summary>The letter; refused where nothing that may happen is about the reader, or nobody has told them yet.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        if (Letter.ReaderOf(copy) is not { } reader)
        {
            return Letter.Refused(() => Words.Say("letter.oneReader"));
        }

        var about = copy.Plan.Sanctions.Where(sanction => sanction.GivenTo.Any(person => person.Name == reader.Name)).ToImmutableArray();
        var told = about.Where(sanction => sanction.ToldOn <= copy.AsOf).ToImmutableArray();

        return (about, told) switch
        {
            ([], _) => Letter.Refused(() => Words.Say("letter.told.none", ("who", reader.Name))),
            (_, []) => Letter.Refused(() => Words.Say(
                "letter.told.notYet", ("who", reader.Name), ("date", about.Min(sanction => sanction.ToldOn) is { } day ? DateSentences.Of(day) : Words.Say("attend.noDate")))),
            _ => Of(copy, told),
        };
    }

    static PageDraft Of(ReaderCopy copy, ImmutableArray<Sanction> told)
    {
        var views = ConsequenceViews.Of(copy.Plan with { Sanctions = told }, new FamilyWording(copy.Named));

        return Letter.Of(
            copy,
            Words.Say("letter.told.title"),
            [Words.Say("letter.told.opening"), Words.Say("page.consequences_opening")],
            [.. views.Select(view => new LetterPart(view.Title, [.. Help(view.Help), .. view.Facts]))],
            [Words.Say("letter.told.talk")]);
    }

    static IEnumerable<string> Help(ImmutableArray<string> help) =>
        help.Select(line => Words.Say("letter.told.help", ("help", line)));
}
