namespace PlanLang.Sentences;

/// <summary>
/// Which sentences only commands say, to workers and in English alone: what they print, why there is no page, and the
/// words of the trade that plans are written with. Every language has all others.
/// </summary>
static class CommandSentences
{
    static readonly ImmutableArray<string> Groups =
    [
        "attention", "back", "caseload", "check", "closing", "copies", "deadline", "diff", "due", "explain", "reading", "report", "result", "take", "templates", "test",
        "plain.words", "language.unchecked", "language.missing", "supervision.team", "child.only", "letter.oneReader", "letter.closed",
        "letter.invitation.noReviews", "letter.invitation.notAsked", "letter.invitation.noDate", "letter.missedVisit.none", "letter.missedVisit.over",
        "letter.told.none", "letter.told.notYet", "letter.warning.notUsed", "letter.warning.over", "letter.warning.wait", "letter.warning.notReached",
        "letter.stepDown.none", "letter.stepDown.notYet", "letter.wellDone.none",
    ];

    /// <summary>Whether a page needs the sentence of that name.</summary>
    public static bool IsForPages(string name) =>
        !Groups.Any(group => name == group || name.StartsWith($"{group}.", StringComparison.Ordinal));

    /// <summary>The file of a language without them, and without a heading under which none is left.</summary>
    public static string Without(string text) => string.Join(
        "\n\n",
        from section in text.TrimEnd('\n').Split("\n\n")
        let lines = section.Split('\n').Where(line => IsHeading(line) || IsForPages(line.Split(" = ")[0])).ToImmutableArray()
        where lines.Any(line => !IsHeading(line)) || text.StartsWith(section, StringComparison.Ordinal)
        select string.Join('\n', lines)) + "\n";

    static bool IsHeading(string line) => line.StartsWith('#');
}
