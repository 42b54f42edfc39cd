namespace PlanLang.Syntax;

using static SentencePart;

/// <summary>
/// The words inside sentences that mean something of their own: with <see cref="Keywords"/> the table behind hover,
/// colouring and the reference.
/// </summary>
public static class SentenceWords
{
    /// <summary>All of them, part by part.</summary>
    public static ImmutableArray<SentenceWord> All { get; } =
    [
        new("each", Subject, "Everyone of that kind must satisfy it, one by one.", "attendance of each child is at least 90%"),
        new("any", Subject, "One of that kind is enough, who must satisfy all of it.", "any adult has been in work for 13 weeks"),
        new("together", Subject, "What is recorded of all of them is added up first.",
            "offences of all children together are down by at least a third in the last 6 months compared with the 6 months before the start"),
        new("child", Subject, "Somebody in the family under 18 on the last day that counts.", "attendance of each child is at least 90%"),
        new("children", Subject, "Those in the family under 18 on the last day that counts.", "attendance of at least 2 children is at least 90%"),
        new("adult", Subject, "Somebody in the family who is 18 or older.", "any adult is in work"),
        new("adults", Subject, "Those in the family who are 18 or older.", "at least 2 adults are in work"),
        new("parent", Subject, "A mother or father in the family, or whoever has parental responsibility.", "any parent is in work"),
        new("parents", Subject, "The mothers and fathers in the family, and whoever has parental responsibility.",
            "at least 2 parents are in work"),
        new("person", Subject, "Somebody in the family, of any age.", "calm home of each person is at least 6"),
        new("people", Subject, "Those in the family, of any age.", "calm home of at least 2 people is at least 6"),

        new("is", Bound, "What follows must hold.", "calm home of Leanne is at least 6"),
        new("are", Bound, "What follows must hold.", "goals school and calm are met"),
        new("was", Bound, "What follows held then.", "action bedtime was kept on at least 5 of the last 7 days"),
        new("has been", Bound, "It held on every day of the time that follows.", "Leanne has been in work for 13 weeks"),
        new("have been", Bound, "It held on every day of the time that follows.", "at least 2 adults have been in work for 13 weeks"),
        new("not", Bound, "The opposite of what follows; it needs a record, not silence.", "Leanne is not in training"),
        new("at least", Bound, "This much or more.", "attendance of Kai is at least 90%"),
        new("at most", Bound, "This much or less.", "unauthorised absence of Kai is at most 10%"),
        new("more than", Bound, "Above this; the figure itself is not enough.", "attendance of Kai is more than 85% in Spring 2026"),
        new("less than", Bound, "Below this; the figure itself is too much.", "unauthorised absence of each child is less than 15% over the last 3 terms"),
        new("fewer than", Bound, "Below this number; the number itself is too many.", "fewer than 3 exclusions of each child in the last 3 terms"),
        new("above", Bound, "Above this; the same as more than.", "attendance of Kai is above 85%"),
        new("below", Bound, "Below this; the same as less than.", "attendance of Kai is below 85%"),
        new("under", Bound, "Below this; the same as less than.", "attendance of Kai is under 85%"),
        new("exactly", Bound, "This much, no more and no less.", "exactly 2 exclusions of Kai in the last 3 terms"),
        new("between", Bound, "From the first to the second, both counted.", "between 1 and 3 exclusions of Kai in Spring 2026"),
        new("no", Bound, "None at all. Silence is not enough where a return is promised.", "no asb incidents for 8 weeks"),
        new("none", Bound, "A return that says nothing happened.", "none of"),
        new("agrees", Bound, "The person has said so, and has not taken it back.", "Leanne agrees"),

        new("up", Change, "More than before: in per cent of it, or in points.", "calm home of Kai is up by at least 3 since the start"),
        new("down", Change, "Less than before: in per cent of it, or in points.",
            "asb incidents are down by at least 60% in the last 6 months compared with the 6 months before the start"),
        new("by", Change, "How much it went up or down.", "calm home of Kai is up by at least 3 since the start"),
        new("compared with", Change, "The earlier time that it is measured against.",
            "asb incidents are down by at least 60% in the last 6 months compared with the 6 months before the start"),
        new("month for month", Change, "Both times are compared as so much a month.",
            "offences of all children together are down by at least 33% in the last 6 months compared, month for month, with the 12 months before the start"),
        new("on average", Change, "The mean of each week's, month's or term's own value.", "attendance of Kai is at least 90% on average over the last 3 terms"),
        new("the lowest", Change, "The smallest value recorded in that time.", "the lowest calm home of Kai over the last 8 weeks is at least 4"),
        new("the highest", Change, "The largest value recorded in that time.", "the highest calm home of Kai over the last 8 weeks is at least 4"),
        new("the average", Change, "The mean of what was recorded in that time.", "the average calm home of Kai over the last 8 weeks is at least 4"),
        new("the total", Change, "All that was recorded in that time, added up.", "the total minutes of Kai over the last 8 weeks is at least 4"),

        .. TimeWords.All,

        new("and", Connective, "Both must hold.", "no asb incidents for 8 weeks and attendance of Kai is at least 90%"),
        new("or", Connective, "One of them is enough.", "no asb incidents for 8 weeks or attendance of Kai is at least 90%"),
        new("all of", Connective, "Every line below must hold.", "all of"),
        new("any of", Connective, "One line below is enough.", "any of"),
        new("none of", Connective, "No line below may hold.", "none of"),
        new("where relevant", Connective, "Only those lines count that were a reason for the plan at its start.", "all of, where relevant"),

        new("every", Reference, "All of them.", "every goal is met"),
        new("goal", Reference, "A goal of this plan, by its name.", "goal school is met"),
        new("goals", Reference, "Goals of this plan.", "at least 2 goals are met"),
        new("about", Reference, "Only the goals about that.", "every goal about education is met"),
        new("action", Reference, "An action of this plan, by its name.", "action shoes is done"),
        new("sanction", Reference, "A sanction of this plan, by its name.", "sanction warning letter is in force"),
        new("this stage", Reference, "The stage in which the line stands.", "this stage has lasted at least 12 weeks"),
        new("has lasted", Reference, "How long ago the stage began.", "this stage has lasted at least 12 weeks"),
        new("the plan", Reference, "The whole plan, from its start.", "the plan has run for at least 6 months"),
        new("has run for", Reference, "How long ago the plan began.", "the plan has run for at least 6 months"),
        new("a review", Reference, "Any review that was held.", "a review was held in the last 6 weeks"),
        new("held", Reference, "It took place, and the diary says so.", "a review was held in the last 6 weeks"),

        new("met", Standing, "What the goal asks for holds.", "goal school is met"),
        new("on track", Standing, "On the way: its milestones are met.", "goal school is on track"),
        new("done", Standing, "The diary says that it was done.", "action shoes is done"),
        new("paid", Standing, "The result is met and what it pays is claimed for.", "result progress is paid £700"),
        new("kept", Standing, "The diary says that it was kept.", "action bedtime was kept on at least 5 of the last 7 days"),
        new("in force", Standing, "Used, and not ended yet.", "sanction warning letter is in force"),

        new("born", Fact, "The day of birth, from which ages are worked out.", "born 12 June 2011"),
        new("at", Fact, "The school; it decides which calendar counts.", "at Ridgeway High School"),
        new("lives elsewhere", Fact, "Not a member of the household: sees nothing unless named.", "lives elsewhere"),
        new("large print", Fact, "Reads pages in large print.", "large print"),
        new("easy read", Fact, "Reads pages in easy words, with more space.", "easy read"),
        new("speaks", Fact, "The language they speak.", "speaks Polish"),
        new("reads", Fact, "The language they read.", "reads Polish"),
        new("higher is better", Fact, "A higher figure is progress.", "0 to 10, higher is better"),
        new("lower is better", Fact, "A lower figure is progress.", "pounds, lower is better"),
        new("step", Fact, "The smallest difference on the scale.", "0 to 10 step 0.5"),
        new("the family", Fact, "Measured of the family as a whole.", "the family"),
        new("weight", Fact, "How much the goal counts in the score.", "weight 3"),
    ];
}
