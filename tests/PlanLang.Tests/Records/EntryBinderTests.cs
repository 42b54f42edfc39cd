using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Tests.Dates;
using PlanLang.Tests.Support;
using static PlanLang.Tests.Records.Kept;

namespace PlanLang.Tests.Records;

public class EntryBinderTests
{
    [Theory]
    [InlineData("action shoes: done, two days late", "action shoes Done 'two days late'")]
    [InlineData("action bedtime: not needed", "action bedtime NotNeeded ''")]
    [InlineData("action Bedtime: STOPPED", "action bedtime Stopped ''")]
    [InlineData("visit: Dana, at home, 60 minutes, tea, and toast", "visit Dana Made 60 'at home, tea, and toast'")]
    [InlineData("visit: Dana, 1 hour", "visit Dana Made 60 ''")]
    [InlineData("visit: Dana, at home", "visit Dana Made  'at home'")]
    [InlineData("visit: Dana", "visit Dana Made  ''")]
    [InlineData("visit: Dana, at school, 90 minutes\n    We met\n    the head.", "visit Dana Made 90 'at school, We met the head.'")]
    [InlineData("visit missed: Dana, no answer", "visit Dana Missed  'no answer'")]
    [InlineData("visit cancelled: Dana, by us, ill", "visit Dana CancelledByService  'ill'")]
    [InlineData("visit cancelled: Dana, by the family", "visit Dana CancelledByFamily  'by the family'")]
    [InlineData("review held: Leanne, Kai, Dana", "review held Leanne Kai Dana")]
    [InlineData("review moved to 3 April 2026: Dana was ill", "review moved 2026-04-03 'Dana was ill'")]
    [InlineData("said by Kai: The card works.\n    I used it twice.", "said Kai 'The card works. I used it twice.'")]
    [InlineData("said by Kai:\n    The card works.", "said Kai 'The card works.'")]
    [InlineData("contract signed by Leanne, Kai, Dana", "signed Leanne Kai Dana version ")]
    [InlineData("contract signed by Leanne, Dana, version 3f9a2c", "signed Leanne Dana version 3f9a2c")]
    [InlineData("Leanne agrees: step down", "Leanne Is")]
    [InlineData("Leanne no longer agrees: step down", "Leanne IsNot")]
    [InlineData("sanction warning letter: used, decided by Jo", "sanction warning letter Used by Jo ''")]
    [InlineData("sanction warning letter: not used, decided by Jo, a good talk", "sanction warning letter NotUsed by Jo 'a good talk'")]
    [InlineData("sanction warning letter: skipped, decided by Jo, too late now", "sanction warning letter Skipped by Jo 'too late now'")]
    [InlineData("sanction warning letter: ended", "sanction warning letter Ended by  ''")]
    [InlineData("possible breach: Music, after ten", "breach 'Music, after ten'")]
    [InlineData("contacted: Leanne, phone", "contacted Leanne 'phone'")]
    [InlineData("stage: easing off", "stage easing off")]
    [InlineData("key worker: Jo, Dana has a new post", "key worker Jo, Dana has a new post")]
    [InlineData("closed: not as planned, moved away", "closed NotAsPlanned 'moved away'")]
    [InlineData("closed: as planned", "closed AsPlanned ''")]
    [InlineData("result progress: by discretion, Dana, Kai moved school", "result progress by Dana 'Kai moved school'")]
    [InlineData("shared with Dana: the report, and a letter, because she asked, twice", "shared with Dana 'the report, and a letter' by  agreed NotSaid 'she asked, twice'")]
    [InlineData("shared with Jo, the GP: the report, by Dana, agreed by Leanne, Kai, because they asked", "shared with Jo, the GP 'the report' by Dana agreed Leanne Kai Agreed 'they asked'")]
    [InlineData("shared with Jo: the report, without asking, because she\n    asked", "shared with Jo 'the report' by  agreed NotAsked 'she asked'")]
    [InlineData("score of goal school: -2", "score of school -2")]
    [InlineData("score of goal school: −1", "score of school -1")]
    public void EveryFormOfEntryHasItsMeaning(string lines, string expected)
    {
        var bound = Bind(On16January($"  {lines}"));

        Assert.Equal(("", expected), (Kept.Show(bound.Diagnostics), Show(Assert.Single(bound.Diary.Entries))));
    }

    [Theory]
    [InlineData("action [|shoos|]: done", "PL0827", "Did you mean 'shoes'?")]
    [InlineData("action [|homework|]: done", "PL0827", "The plan has: shoes, bedtime")]
    [InlineData("[|action: done|]", "PL0831", "Write for example: action bedtime: kept")]
    [InlineData("action shoes: [|doen|]", "PL0840", "Did you mean 'done'?")]
    [InlineData("action shoes: [|bought|]", "PL0840", "Write one of: done, kept, missed, not needed, stopped, then a comma and whatever else is to be said.")]
    [InlineData("[|action shoes:|]", "PL0831", "Write for example: action bedtime: kept")]
    [InlineData("visit: [|Dan|], at home", "PL0826", "Did you mean 'Dana'?")]
    [InlineData("visit: [|Dana at home|], 60 minutes", "PL0826", "Did you mean 'Dana, at home'?")]
    [InlineData("contract signed by [|Leanne and Kai|]", "PL0826", "Did you mean 'Leanne, Kai'?")]
    [InlineData("said by [|Kai and Leanne|]: Hello.", "PL0826", "Write the name that stands before the colon in the family or the team, or add the person there.")]
    [InlineData("action bedtime: [|kept all week|]", "PL0840", "Did you mean 'kept, all week'?")]
    [InlineData("sanction warning letter: [|used by Jo|]", "PL0840", "Did you mean 'used, decided by Jo'?")]
    [InlineData("[|visit:|]", "PL0831", "Write for example: visit: Dana, at home, 60 minutes")]
    [InlineData("review held: Leanne, [|Kay|], Dana", "PL0826", "Did you mean 'Kai'?")]
    [InlineData("[|review held: Leanne,, Dana|]", "PL0831", "Write for example: review held: Leanne, Kai, Dana")]
    [InlineData("said by [|Kia|]: Hello.", "PL0826", "Did you mean 'Kai'?")]
    [InlineData("[|said by Kai:|]", "PL0831", "Write for example: said by Kai: Mornings are better.")]
    [InlineData("[|possible breach:|]", "PL0831", "Write for example: possible breach: Music after ten.")]
    [InlineData("Leanne agrees: [|stepdown|]", "PL0840", "Did you mean 'step down'?")]
    [InlineData("sanction [|letter|]: used, decided by Jo", "PL0827", "The plan has: warning letter")]
    [InlineData("sanction warning letter: [|yes|], decided by Jo", "PL0840", "Write one of: used, not used, skipped, ended, then a comma and whatever else is to be said.")]
    [InlineData("[|sanction warning letter: used|]", "PL0841", "Write: sanction warning letter: used, decided by Jo")]
    [InlineData("[|sanction warning letter: skipped, too late|]", "PL0841", "Write: sanction warning letter: skipped, decided by Jo, too late")]
    [InlineData("sanction warning letter: used, decided by [|Joe|]", "PL0826", "Did you mean 'Jo'?")]
    [InlineData("[|sanction warning letter: not used, decided by Jo|]", "PL0842", "Add the reason behind a comma: sanction warning letter: not used, decided by Jo, because …")]
    [InlineData("stage: [|easing of|]", "PL0827", "Did you mean 'easing off'?")]
    [InlineData("closed: [|planned|]", "PL0840", "Write one of: as planned, not as planned, other, then a comma and whatever else is to be said.")]
    [InlineData("[|result progress: by discretion, Dana|]", "PL0842", "Add the reason behind a comma: result progress: by discretion, Dana, because …")]
    [InlineData("score of goal [|schol|]: 1", "PL0827", "Did you mean 'school'?")]
    [InlineData("score of goal school: [|3|]", "PL0843", "Write for example: score of goal school: 1")]
    [InlineData("contacted: Leanne, phone\n    seen by: Dana, [|Danna|]", "PL0830", "Did you mean 'Dana'?")]
    [InlineData("contacted: Leanne, phone\n    [|seen by:|]", "PL0831", "Write for example: seen by: Dana")]
    public void WhatDoesNotFitThePlanIsReportedAtItsWords(string marked, string code, string hint)
    {
        var all = Marked.Parse(On16January($"  {marked}\n  stage: easing off"));

        var bound = Bind(all.Text);

        var diagnostic = Assert.Single(bound.Diagnostics);
        Assert.Equal((code, all.Span, hint), (diagnostic.Code, diagnostic.Span, diagnostic.Hint));
        Assert.IsType<StageEntry>(bound.Diary.Entries[^1]);
    }

    [Fact]
    public void ReadersOfAnEntryArePeopleKindsGroupsAndAgencies()
    {
        var bound = Bind(On16January("  said by Kai: Hello.\n    seen by: Dana, Team, school staff, Magenta Homes"));

        var readers = Assert.IsType<SaidEntry>(Assert.Single(bound.Diary.Entries)).SeenBy?.Readers;
        Assert.Equal("", Kept.Show(bound.Diagnostics));
        Assert.Collection(
            readers.GetValueOrDefault(),
            reader => Assert.Equal("Dana", Assert.IsType<PersonReader>(reader).Person.Name),
            reader => Assert.Equal(ReaderKind.Team, Assert.IsType<KindReader>(reader).Kind),
            reader => Assert.Equal("school staff", Assert.IsType<GroupReader>(reader).Group.Name),
            reader => Assert.Equal("Magenta Homes", Assert.IsType<AgencyReader>(reader).Agency));
    }

    [Theory]
    [InlineData("2026-02-18", 0)]
    [InlineData("2026-02-19", 1)]
    public void AnEntryIsKnownFromTheDayItWasWritten(string knownAt, int expected)
    {
        var bound = Bind("records of WB-2041\n9 February 2026\n  written: 19 February 2026\n  contacted: Leanne, phone\n", knownAt);

        Assert.Equal(expected, bound.Diary.Entries.Length);
        Assert.All(
            bound.Diary.Entries,
            entry => Assert.Equal(("2026-02-09", "2026-02-19"), (Dated.Iso(entry.Day), Dated.Iso(entry.Written))));
    }

    [Fact]
    public void EntriesComeByDayAndThoseOfOneDayAsTheyStand()
    {
        var bound = Bind("records of WB-2041\n20 January 2026\n  contacted: Kai\n16 January 2026\n  contacted: Leanne\n  contacted: Ron\n");

        Assert.Equal([5, 6, 3], bound.Diary.Entries.Select(entry => entry.Evidence.Line));
    }

    [Fact]
    public void EntriesUnderADateThatCannotBeReadAreCheckedAndLeftOut()
    {
        var bound = Bind("records of WB-2041\n31 June 2026\n  contacted: Leanne\n  attendance of Kai: 7 of 10\n  contacted: Nobody\n");

        Assert.Equal("PL0826 'Nobody'", Kept.Show(bound.Diagnostics));
        Assert.Equal((0, 0), (bound.Diary.Entries.Length, bound.Diary.All.Length));
    }

    [Fact]
    public void WhateverWasScribbledMeansSomethingOrIsReported() =>
        Scribbled.DiaryOfADay.Always(
            text =>
            {
                var bound = Bind(text);

                Assert.All(bound.Diagnostics, each => Assert.InRange(each.Span.End, each.Span.Start, text.Length));
                Assert.All(bound.Diary.Entries, entry => Assert.InRange(entry.Evidence.Line, 3, entry.Evidence.Source.LineCount));
                Assert.Equal(Kept.Show(bound.Diary), Kept.Show(Bind(text).Diary));

                return true;
            });

    static string Show(Entry entry) => entry switch
    {
        ActionEntry action => $"action {action.Action.Name} {action.Outcome} '{action.Text}'",
        VisitEntry visit => $"visit {visit.By.Name} {visit.Outcome} {visit.Minutes} '{visit.Text}'",
        ReviewHeldEntry review => $"review held {Names(review.Present)}",
        ReviewMovedEntry review => $"review moved {Dated.Iso(review.To)} '{review.Reason}'",
        SaidEntry said => $"said {said.By.Name} '{said.Words}'",
        SignedEntry signed => $"signed {Names(signed.By)} version {signed.Version}",
        AgreementEntry agreement => $"{agreement.By.Name} {agreement.Polarity}",
        SanctionEntry sanction => $"sanction {sanction.Sanction.Name} {sanction.Decision} by {sanction.DecidedBy?.Name} '{sanction.Reason}'",
        BreachEntry breach => $"breach '{breach.Text}'",
        ContactEntry contact => $"contacted {contact.Whom.Name} '{contact.Text}'",
        KeyWorkerEntry worker => $"key worker {worker.To.Name}, {worker.Reason}",
        StageEntry stage => $"stage {stage.Stage.Name}",
        ClosedEntry closed => $"closed {closed.Class} '{closed.Reason}'",
        DiscretionEntry result => $"result {result.Result} by {result.By.Name} '{result.Reason}'",
        SharedEntry one => $"shared with {string.Join(", ", one.With.Select(with => with.Name))} '{one.What}' by {one.By?.Name} agreed {string.Concat(one.AgreedBy.Select(by => $"{by.Name} "))}{one.Asked} '{one.Reason}'",
        ScoreEntry score => $"score of {score.Goal.Name} {score.Score}",
        _ => $"{entry}",
    };

    static string Names(ImmutableArray<Person> people) => string.Join(' ', people.Select(person => person.Name));
}
