using PlanLang.Privacy;

namespace PlanLang.Rendering;

/// <summary>All documents there are: the command, its help and the tests walk this list.</summary>
public static class Documents
{
    /// <summary>What a family signs.</summary>
    public static Document Contract { get; } = new(
        "contract", "The agreement that the family signs.", DocumentReaders.FamilyAtHome, "contract", ContractPage.Draft);

    /// <summary>How things stand.</summary>
    public static Document Review { get; } = new(
        "review", "How things stand, for a review.", DocumentReaders.FamilyAtHome, "review", ReviewPage.Draft);

    /// <summary>Each of them once, in the order of the help.</summary>
    public static ImmutableArray<Document> All { get; } =
    [
        Contract,
        Review,
        new("supervision", "The review sheet for the supervisor: wording, evidence, what waits.", DocumentReaders.Team, "supervision", SupervisionPage.Draft),
        new("child", "A child's own page.", DocumentReaders.EachChild, "child", ChildPage.Draft),
        new("fridge", "Who does what, on one sheet for the fridge.", DocumentReaders.FamilyAtHome, "fridge", FridgePage.Draft),
        Letter("invitation", "Asks somebody to come to the next review.", InvitationLetter.Draft),
        Letter("missed-visit", "Says that we came and nobody was at home.", MissedVisitLetter.Draft),
        Letter("sanction-told", "Puts in writing what somebody was told may happen.", ToldLetter.Draft),
        Letter("warning", "Says what a person decided to do, where it might be considered.", WarningLetter.Draft),
        Letter("step-down", "Says that help may go over to others.", StepDownLetter.Draft),
        Letter("well-done", "Says well done for what somebody did and reached.", WellDoneLetter.Draft),
    ];

    static Document Letter(string kind, string summary, Func<ReaderCopy, Draft> draft) =>
        new($"letter {kind}", summary, DocumentReaders.OneReader, "letter", draft);
}
