namespace PlanLang.Diagnostics;

/// <summary>Safeguards: PL05xx.</summary>
static partial class DiagnosticCatalog
{
    /// <summary>A sanction without <c>given to:</c>.</summary>
    public static Diagnostic SanctionForNobody(SourceText source, TextSpan span, string title, string adult) => new(
        "PL0501", Severity.Error, source, span,
        $"'{title}' does not say whom it is given to.",
        $"Add a line under it: given to: {adult}")
    {
        Offers = Under(source, span, $"given to: {adult}"),
    };

    /// <summary>A sanction without <c>power:</c>.</summary>
    public static Diagnostic SanctionWithoutPower(SourceText source, TextSpan span, string title) => new(
        "PL0502", Severity.Error, source, span,
        $"'{title}' does not say who has the power to do it, and on what that rests.",
        "Add a line under it, for example: power: Magenta Homes, tenancy agreement clause 4.1")
    {
        Offers = Under(source, span, "power: Magenta Homes, tenancy agreement clause 4.1"),
    };

    /// <summary>A sanction without <c>told on:</c>.</summary>
    public static Diagnostic SanctionNotTold(SourceText source, TextSpan span, string title, string started) => new(
        "PL0503", Severity.Error, source, span,
        $"'{title}' does not say on which day the family was told of it, and nothing from before that day may count.",
        $"Add a line under it with that day, for example: told on: {started}")
    {
        Offers = Under(source, span, $"told on: {started}"),
    };

    /// <summary>A sanction without <c>support:</c>.</summary>
    public static Diagnostic SanctionWithoutSupport(SourceText source, TextSpan span, string title, string action) => new(
        "PL0504", Severity.Error, source, span,
        $"'{title}' does not say what help comes first.",
        $"Add a line under it that names an action: support: action {action}")
    {
        Offers = Under(source, span, $"support: action {action}"),
    };

    /// <summary>A sanction without <c>may be considered when:</c>.</summary>
    public static Diagnostic SanctionWithoutCondition(SourceText source, TextSpan span, string title) => new(
        "PL0505", Severity.Error, source, span,
        $"'{title}' does not say when it may be considered.",
        "Add a line under it, for example: may be considered when: at least 3 asb incidents in the last 4 weeks");

    /// <summary>A sanction without <c>decided by:</c>.</summary>
    public static Diagnostic SanctionDecidedByNobody(SourceText source, TextSpan span, string title, string worker) => new(
        "PL0506", Severity.Error, source, span,
        $"'{title}' does not say who decides, and it never happens by itself.",
        $"Add a line under it with the name of somebody in the team: decided by: {worker}")
    {
        Offers = Under(source, span, $"decided by: {worker}"),
    };

    /// <summary>A sanction without <c>ends when:</c>.</summary>
    public static Diagnostic SanctionWithoutEnd(SourceText source, TextSpan span, string title) => new(
        "PL0507", Severity.Error, source, span,
        $"'{title}' does not say how it ends, so the family could not work towards its end.",
        "Add a line under it, for example: ends when: no asb incidents for 8 weeks");

    /// <summary>A sanction for a child who is not yet 10 when the family is told.</summary>
    public static Diagnostic SanctionForYoungChild(SourceText source, TextSpan span, string name, string born, string day) => new(
        "PL0508", Severity.Error, source, span,
        $"'{name}', born on {born}, is not yet 10 on {day}, and a child under 10 is never given a sanction.",
        $"Take {name} out of this line, and write an action that helps instead.");

    /// <summary>A sanction for a child of whom nobody can say that they are 10.</summary>
    public static Diagnostic SanctionForChildOfUnknownAge(SourceText source, TextSpan span, string name) => new(
        "PL0509", Severity.Error, source, span,
        $"We cannot tell how old '{name}' is, and a child under 10 is never given a sanction.",
        $"Add the birth date to the line of {name} in the family, for example: born 12 June 2011");

    /// <summary>A sanction that depends on what somebody else does.</summary>
    public static Diagnostic SanctionForOthers(SourceText source, TextSpan span, string others, string given) => new(
        "PL0510", Severity.Error, source, span,
        $"'{source[span]}' is about what {others} does, and this is given to {given}: nobody answers for somebody else.",
        $"Ask for something of {given} or of the family together, or write who it is about: given to: {others}");

    /// <summary>A sanction that an empty diary would bring about, because nobody promised to send the measure.</summary>
    public static Diagnostic SanctionForSilence(SourceText source, TextSpan span, string measure) => new(
        "PL0511", Severity.Error, source, span,
        $"'{source[span]}' would be so when nothing is recorded, because nobody promised to send '{measure}'.",
        $"Say under 'measure {measure}' who sends it and how often, for example: from: Community Patrol, every month");

    /// <summary>A sanction that an empty diary would bring about, and that rests on no measure.</summary>
    public static Diagnostic SanctionForUnwritten(SourceText source, TextSpan span) => new(
        "PL0512", Severity.Error, source, span,
        $"'{source[span]}' would be so when nobody writes anything down, and silence must never lead to this.",
        "Use a measure that somebody promised to send, for example: at least 3 asb incidents in the last 4 weeks");

    /// <summary>An action that makes one adult answer for another.</summary>
    public static Diagnostic AnswersForAnother(SourceText source, TextSpan span, string who, string other) => new(
        "PL0513", Severity.Warning, source, span,
        $"'{source[span]}' makes {who} answer for what {other} does.",
        $"Write what {who} does, or what the team does to help; what {other} does belongs to {other}: who: {other}");

    /// <summary>A consequence that takes away contact with a child.</summary>
    public static Diagnostic ContactTakenAway(SourceText source, TextSpan span) => new(
        "PL0514", Severity.Warning, source, span,
        $"'{source[span]}' seems to take away contact with a child, and that is never a consequence for what adults do.",
        "Choose another consequence; if contact is not safe, that is for a safety plan or a court.");

    /// <summary>A sanction for not engaging, whose support asks only the family to do something.</summary>
    public static Diagnostic NotEngagingWithoutHelp(SourceText source, TextSpan span, string worker) => new(
        "PL0515", Severity.Warning, source, span,
        $"'{source[span]}' is for not taking part, and its support is only what the family does itself.",
        $"Name an action of the team that makes it easier to take part, with: who: {worker}");

    /// <summary>An action without <c>who:</c>.</summary>
    public static Diagnostic ActionByNobody(Severity severity, SourceText source, TextSpan span, string title, string worker) => new(
        "PL0520", severity, source, span,
        $"'{title}' does not say who does it.",
        $"Add a line under it: who: {worker}")
    {
        Offers = Under(source, span, $"who: {worker}"),
    };

    /// <summary>An action with neither <c>when:</c> nor <c>by:</c>.</summary>
    public static Diagnostic ActionWithoutTime(Severity severity, SourceText source, TextSpan span, string title) => new(
        "PL0521", severity, source, span,
        $"'{title}' does not say when it is done.",
        "Add a line under it, for example: when: every week, or for something done once: by: 30 January 2026")
    {
        Offers = Under(source, span, "when: every day", "when: every week", "when: every month"),
    };

    /// <summary>A goal with neither a condition nor an action.</summary>
    public static Diagnostic GoalThatNothingMeets(Severity severity, SourceText source, TextSpan span, string title) => new(
        "PL0522", severity, source, span,
        $"'{title}' has no action and does not say when it is met, so nobody can reach it.",
        "Add a line under it, for example: action: Phones go downstairs at 9 o'clock");

    /// <summary>A goal without <c>by:</c>.</summary>
    public static Diagnostic GoalWithoutDate(Severity severity, SourceText source, TextSpan span, string title) => new(
        "PL0523", severity, source, span,
        $"'{title}' does not say by when.",
        "Add a line under it with a date, for example: by: 17 July 2026");

    /// <summary>A goal in the service's words alone.</summary>
    public static Diagnostic GoalWithoutOwnWords(SourceText source, TextSpan span, string title) => new(
        "PL0524", Severity.Warning, source, span,
        $"'{title}' does not say in the family's own words what they want.",
        "Ask them, and add a line under it, for example: in our words: We want mornings without rows.");

    /// <summary>Somebody at home for whom there is no goal.</summary>
    public static Diagnostic NoGoalFor(SourceText source, TextSpan span, string name) => new(
        "PL0525", Severity.Warning, source, span,
        $"No goal is for '{name}', who lives at home.",
        $"Add {name} to a goal's line 'for:', or say why under the line of {name}: no goal because: …");

    /// <summary>A child at home whose words the plan does not have.</summary>
    public static Diagnostic ChildWithoutVoice(SourceText source, TextSpan span, string name, string day) => new(
        "PL0526", Severity.Warning, source, span,
        $"The plan does not say what '{name}' wants.",
        $"Ask {name}, and write it down in their words under a line like this: voice of {name}, {day}");

    /// <summary>More goals at a time than a family can work on; said at the first one too many.</summary>
    public static Diagnostic TooManyGoals(SourceText source, TextSpan span, int count, int most) => new(
        "PL0527", Severity.Warning, source, span,
        $"The plan has {count} open goals, and more than {most} at a time are hard to keep in mind.",
        "Choose with the family which ones come first, and keep the others for the next review.");

    /// <summary>More asked of the family than the team does; said at the family's first action.</summary>
    public static Diagnostic UnfairShare(SourceText source, TextSpan span, int family, int team, string worker) => new(
        "PL0528", Severity.Warning, source, span,
        $"The family has {family} {Actions(family)} to do, and the team {(team == 0 ? "none" : $"only {team}")}.",
        $"Add what the team does to help, as an action with: who: {worker}");

    /// <summary>More worries than strengths in what somebody of the family reads.</summary>
    public static Diagnostic FewerStrengths(SourceText source, TextSpan span, string reader, int worries, int strengths) => new(
        "PL0529", Severity.Warning, source, span,
        $"{reader} reads {worries} {(worries == 1 ? "worry" : "worries")} here, and {(strengths == 0 ? "no strength" : $"only {strengths} strengths")}.",
        "Add what goes well to the strengths, or keep a worry for the team: seen by: team");

    /// <summary>A parenting contract without <c>purpose:</c>.</summary>
    public static Diagnostic ParentingContractWithoutPurpose(SourceText source, TextSpan span) => new(
        "PL0530", Severity.Error, source, span,
        "This is a parenting contract, and it does not say what it is for.",
        "Add a line under it, for example: purpose: To help us get Kai to school");

    /// <summary>A parenting contract without <c>period:</c>.</summary>
    public static Diagnostic ParentingContractWithoutPeriod(SourceText source, TextSpan span, string period) => new(
        "PL0531", Severity.Error, source, span,
        "This is a parenting contract, and it does not say from when to when it lasts.",
        $"Add a line under it, for example: period: {period}")
    {
        Offers = Under(source, span, $"period: {period}"),
    };

    /// <summary>A parenting contract that asks nothing of a parent.</summary>
    public static Diagnostic ParentDoesNothing(SourceText source, TextSpan span, string adult) => new(
        "PL0532", Severity.Error, source, span,
        "This is a parenting contract, and no action is a parent's.",
        $"Add what a parent does, as an action of a goal with: who: {adult}");

    /// <summary>A parenting contract in which the team does nothing.</summary>
    public static Diagnostic TeamDoesNothing(SourceText source, TextSpan span, string worker) => new(
        "PL0533", Severity.Error, source, span,
        "This is a parenting contract, and no action is the team's.",
        $"Add the help that the team gives, as an action of a goal with: who: {worker}");

    /// <summary>A parenting contract that no parent signs.</summary>
    public static Diagnostic ParentDoesNotSign(SourceText source, TextSpan span, string adult) => new(
        "PL0534", Severity.Error, source, span,
        "This is a parenting contract, and no parent is among those who sign it.",
        $"Add the parent's name to the line: signed by: {adult}")
    {
        Offers = Named(source, span, "signed by", adult),
    };

    /// <summary>A parenting contract that nobody of the team signs.</summary>
    public static Diagnostic TeamDoesNotSign(SourceText source, TextSpan span, string worker) => new(
        "PL0535", Severity.Error, source, span,
        "This is a parenting contract, and nobody of the team is among those who sign it.",
        $"Add a name of the team to the line: signed by: {worker}")
    {
        Offers = Named(source, span, "signed by", worker),
    };

    /// <summary>A reward that nobody can earn, because it does not say how.</summary>
    public static Diagnostic RewardWithoutCondition(SourceText source, TextSpan span, string reward) => new(
        "PL0536", Severity.Warning, source, span,
        $"The reward '{reward}' does not say when it is earned.",
        "Add a line under it, for example: when: attendance of Kai is at least 95% over the last 4 weeks");

    /// <summary>Two agencies that each do the same; said at the second action.</summary>
    public static Diagnostic SameAction(SourceText source, TextSpan span, string title, (string One, string Other) agencies, string who) => new(
        "PL0537", Severity.Warning, source, span,
        $"{agencies.One} and {agencies.Other} each have the action '{title}'.",
        $"Leave out one of the two, and let them share the other: who: {who}");

    static string Actions(int count) => count == 1 ? "action" : "actions";
}
