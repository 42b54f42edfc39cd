namespace PlanLang.Tests.Parsing;

/// <summary>Every sentence that the language page gives as a condition.</summary>
static class Sentences
{
    public static TheoryData<string> All { get; } =
    [
        "attendance of Kai is at least 90%",
        "attendance of each child is at least 90% over the last 6 weeks",
        "attendance of each child is at least 90% in each of the last 3 terms",
        "attendance of Kai is more than 85% in Spring 2026",
        "attendance of Kai is at least 90% on average over the last 3 terms",
        "attendance of Kai is up by at least 10 points over the last 6 weeks compared with Autumn 2025",
        "attendance of Kai is up by at least 50% in Spring 2026 compared with Autumn 2025",
        "no asb incidents for 8 weeks",
        "fewer than 3 exclusions of each child in the last 3 terms",
        "between 1 and 3 exclusions of Kai in Spring 2026",
        "at least 10 unauthorised sessions of any child in the last 10 school weeks",
        "asb incidents are down by at least 60% in the last 6 months compared with the 6 months before the start",
        "offences of all children together are down by at least a third in the last 6 months compared with the 6 months before the start",
        "offences of all children together are down by at least 33% in the last 6 months compared, month for month, with the 12 months before the start",
        "calm home of Leanne is at least 6",
        "calm home of Leanne is at least 6 at each of the last 3 reviews",
        "calm home of Kai is up by at least 3 since the start",
        "the lowest calm home of Kai over the last 8 weeks is at least 4",
        "any adult has been in work for 13 weeks",
        "any adult has been in work for at least 26 of the last 30 weeks",
        "Leanne is in work",
        "work of Leanne is in work",
        "Leanne is not in training",
        "goal school is met",
        "goal school is not met",
        "goal school is on track",
        "every goal is met",
        "at least 2 goals are met",
        "every goal about education is met",
        "goals school and calm are met",
        "action shoes is done",
        "action bedtime was kept on at least 5 of the last 7 days",
        "sanction warning letter is in force",
        "this stage has lasted at least 12 weeks",
        "a review was held in the last 6 weeks",
        "the plan has run for at least 6 months",
        "Leanne agrees",
        "no asb incidents in the 6 months after closing",
        "no asb incidents between 9 and 14 months after closing",
        "no asb incidents for 8 weeks and attendance of Kai is at least 90%",
    ];
}
