namespace PlanLang.Tests.Evaluation;

/// <summary>Every way of asking about goals, actions, sanctions, stages, reviews, agreement and the plan itself.</summary>
static class ReferenceForms
{
    static readonly string[] GoalStatuses =
        ["met", "missed", "on track", "off track", "not recorded", "not started", "under way", "recorded", "started", "overdue", "in force"];

    static readonly string[] ActionStatuses =
        ["done", "due", "overdue", "kept", "slipping", "stopped", "not due", "not needed", "needed", "met", "in force"];

    static readonly string[] SanctionStatuses = ["not reached", "reached", "must wait", "may be considered", "in force", "ended", "met", "done"];

    static readonly string[] Units = ["days", "weeks", "months", "years", "fortnights", "school days", "school weeks", "working days", "terms", "half terms"];

    public static readonly ImmutableArray<string> Sentences =
    [
        .. from goal in new[] { "goal school", "goal quiet", "goal arrears" } from verb in new[] { "is", "is not" } from status in GoalStatuses where verb == "is" || !status.StartsWith("not ", StringComparison.Ordinal) select $"{goal} {verb} {status}",
        .. from goals in new[]
           {
               "goal nonsense", "goals school and quiet", "goals school, quiet and arrears", "goals school and nonsense", "every goal", "any goal", "at least 2 goals", "at least 9 goals",
               "every goal about education", "any goal about education", "at least 2 goals about education", "every goal about nonsense", "the goal", "each goal", "all goals", "no goal",
           }
           from verb in new[] { "is met", "are not met" }
           select $"{goals} {verb}",
        "goal school has been met", "goal school was met", "goal school is met for 4 weeks", "goal school does not apply", "goal school is met since the start", "goal school is at least 3", "school is met",
        .. from action in new[] { "action shoes", "action bedtime" } from verb in new[] { "is", "is not" } from status in ActionStatuses where verb == "is" || !status.StartsWith("not ", StringComparison.Ordinal) select $"{action} {verb} {status}",
        .. from action in new[] { "action shoes", "action bedtime" } from days in Units select $"{action} was kept on at least 2 of the last 3 {days}",
        "action bedtime was kept on at least 8 of the last 7 days", "action bedtime was kept on at least 0 of the last 7 days", "action bedtime was kept on at most 2 of the last 7 days",
        "action bedtime was kept for 4 weeks", "action bedtime was not kept on at least 2 of the last 7 days", "every action is done", "any action is overdue", "at least 2 actions are done",
        .. from sanction in new[] { "sanction warning", "sanction letter" } from verb in new[] { "is", "is not" } from status in SanctionStatuses where verb == "is" || !status.StartsWith("not ", StringComparison.Ordinal) select $"{sanction} {verb} {status}",
        "action nonsense is done", "sanction nonsense is in force", "any sanction is in force", "no sanction is in force",
        "this stage has lasted at least 12 weeks", "the stage has lasted at least 12 weeks", "stage intensive has lasted at least 12 weeks", "this stage has lasted at most 12 weeks",
        .. Units.Select(unit => $"the plan has run for at least 2 {unit}"), "the plan has run for at most 2 months", "the plan has run for 2 months", "this plan has run for at least 2 months",
        .. FormTable.Times.Select(time => $"a review was held {time}"), "a review was held", "no review was held in the last 6 weeks", "a review was not held in the last 6 weeks",
        "at least 2 reviews were held in the last 6 months",
        .. from whom in new[] { "Leanne", "Kai", "Dana", "Nobody", "each adult", "any adult", "the adult" } select $"{whom} agrees", "Leanne does not agree", "Leanne agrees in the last 6 weeks", "Leanne and Kai agree",
        "reward cinema is earned", "result school is met", "criteria school is met", "the contract is signed", "the plan is closed",
    ];

    const string Blocks =
        """
        measure attendance
          of: each child
          counts: sessions attended of sessions possible
        measure incidents
          of: the family
          counts: incidents
        goal school: Kai is in school every day
          about: education
          met when: attendance of Kai is at least 80% over the last 6 weeks
          by: 17 December 2026
          action shoes: Dana buys Kai school shoes
            who: Dana
            by: 14 January 2026
        goal quiet: We live in peace with our neighbours
          about: home
          met when: no incidents for 8 weeks
          by: 17 June 2026
          action bedtime: Phones go downstairs at nine
            who: Leanne, Kai
            when: every day
        goal arrears: We pay what we owe
          about: home
          action letter: Leanne phones the landlord
            who: Leanne
            by: 1 September 2026
        contract: Family contract
          signed by: Leanne, Dana
        sanction warning: Dana comes to talk about the noise
          given to: Leanne
          power: tenancy agreement, clause 4.1
          told on: 13 January 2026
          support: action shoes
          may be considered when: at least 1 incidents in the last 4 weeks
          decided by: Dana
          ends when: no incidents for 4 weeks
        sanction letter: A letter about the tenancy
          given to: Leanne
          power: tenancy agreement, clause 4.2
          told on: 13 January 2026
          support: action shoes
          may be considered when: at least 3 incidents in the last 4 weeks
          after: sanction warning
          decided by: Dana
          ends when: no incidents for 8 weeks
        stage intensive: Getting going
          visits: 3 to 5 a week

        """;

    const string Days =
        """
        13 January 2026
          action shoes: done
        15 May 2026
          Leanne agrees: step down
          attendance of Kai: 80 of 90
        3 July 2026
          incidents: 1
          attendance of Kai: 9 of 10
        14 July 2026
          action bedtime: kept
        15 July 2026
          action bedtime: kept

        """;

    /// <summary>What the sentences come to, in their order.</summary>
    public static ImmutableArray<FormCell> Cells(IReadOnlyList<string> sentences) => FormFamily.Cells(Blocks, Days, sentences);
}
