using PlanLang.Privacy;
using PlanLang.Sentences;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>
/// The sheet for supervision: what needs attention, each goal with its exact wording, its verdict and the days of
/// the diary it rests on, what was written late, what waits and why. For the team alone.
/// </summary>
static class SupervisionPage
{
    static Language Words => Language.OfThePage;

    /// <summary>The page; refused for anybody who is not of the team.</summary>
    public static Draft Draft(ReaderCopy copy)
    {
        var team = PeopleKinds.Team(copy.Plan).Select(person => person.Name).ToImmutableHashSet();
        if (copy.Audience.Readers.IsEmpty || !copy.Audience.Readers.All(reader => team.Contains(reader.Name)))
        {
            return Letter.Refused(() => Words.Say("supervision.team"));
        }

        var standing = copy.Standing;
        var lines = new SupervisionLines(EvidenceDays.Of(standing.Diary), new FamilyWording(copy.Plan));
        var title = Words.Say("supervision.title");

        return new PageDraft(title, new ScriptObject
        {
            ["title"] = Script.Text(title),
            ["family"] = Script.Text(Words.Say("review.on", ("family", copy.Plan.Name), ("date", DateSentences.Of(copy.AsOf)))),
            ["facts"] = Script.Texts([.. SupervisionFacts.Of(standing)]),
            ["attention"] = Script.Texts([.. standing.Attention.Select(one => AttentionSentences.Of(one, standing))]),
            ["goals"] = Script.List(standing.Goals, goal => new SupervisionGoals(lines).Of(goal, standing)),
            ["waiting"] = Script.List(standing.Sanctions, one => new SupervisionSanctions(lines).Of(one, standing)),
            ["late"] = Script.Texts([.. SupervisionLines.Late(standing)]),
            ["contacts"] = Script.Texts([.. SupervisionFacts.Contacts(standing)]),
        });
    }
}
