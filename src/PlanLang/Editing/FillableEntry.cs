using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Editing;

/// <summary>A record with gaps to be filled in.</summary>
/// <param name="Label">What happened, in a few words.</param>
/// <param name="Meaning">What it is, in a sentence.</param>
/// <param name="Pattern">The entry, with <c>{0}</c>, <c>{1}</c> for its gaps.</param>
/// <param name="Gaps">In the order in which they are asked for.</param>
public sealed record FillableEntry(string Label, string Meaning, string Pattern, ImmutableArray<EntryGap> Gaps)
{
    static readonly EntryGap Words = new("In their own words", [], "Mornings are better.", GapNeed.Needed);
    static readonly EntryGap More = new("What else is there to say?", [], "at home, 60 minutes", GapNeed.Optional);

    /// <summary>Those of a family, the commonest first: measures, actions, visits, what was said, reviews.</summary>
    public static ImmutableArray<FillableEntry> For(EditedFamily family)
    {
        if (family.Checked.Assessment is not { Plan: var plan })
        {
            return [];
        }

        var team = Gap("Who?", plan.Team);
        var home = Gap("Who?", plan.Family);

        return
        [
            .. RecordSuggestions.MeasuredBy(family).Select(one => OfMeasure(one.Head, one.Measure)),
            .. plan.Actions.Where(action => action.Name is not null).Select(OfAction),
            new("Visit", "A visit that took place.", "visit: {0}, {1}", [team, More]),
            new("Visit missed", "A visit at which nobody from the family was there.", "visit missed: {0}, {1}", [team, More with { Example = "no answer" }]),
            new("Said", "What somebody said, in their own words.", "said by {0}: {1}", [home, Words]),
            new("Contact", "Whom we reached, and how.", "contacted: {0}, {1}", [home, More with { Example = "phone" }]),
            new("Possible breach", "Something that may go against what was agreed.", "possible breach: {0}", [Words with { Prompt = "What happened?", Example = "Music after ten." }]),
            new("Review held", "A review, and who came.", "review held: {0}", [new EntryGap("Who came? Names with commas", [], string.Join(", ", plan.People.Take(3).Select(person => person.Name)), GapNeed.Needed)]),
            .. plan.Stages.IsEmpty ? [] : new[] { new FillableEntry("Stage", "The stage that begins.", "stage: {0}", [new EntryGap("Which stage?", [.. plan.Stages.Select(stage => stage.Id)], "", GapNeed.Needed)]) },
        ];
    }

    /// <summary>The entry with the gaps filled in; null where one that is needed is empty or longer than a line.</summary>
    public string? Entry(ImmutableArray<string> values)
    {
        if (values.IsDefault || values.Length != Gaps.Length || values.Zip(Gaps).Any(pair => !pair.Second.Takes(pair.First)))
        {
            return null;
        }

        var entry = values.Select((value, place) => (value, place))
            .Aggregate(Pattern, (text, gap) => text.Replace($"{{{gap.place}}}", gap.value.Trim(), StringComparison.Ordinal));

        return entry.TrimEnd(' ', ',');
    }

    static FillableEntry OfMeasure(string head, Measure measure) => new(
        head, FittingMeaning(measure), $"{head}: {{0}}", [new EntryGap("What was it?", Choices(measure.Kind), ValueExamples.Of(measure.Kind), GapNeed.Needed)]);

    static FillableEntry OfAction(PlanAction action) => new(
        $"Action {action.Name}", action.Title.Text, $"action {action.Name}: {{0}}", [new EntryGap("How did it go?", DecisionBinder.Outcomes, "", GapNeed.Needed)]);

    static EntryGap Gap(string prompt, IEnumerable<Person> people) =>
        new(prompt, [.. people.Select(person => person.Name)], "", GapNeed.Needed);

    static ImmutableArray<string> Choices(MeasureKind kind) => kind is StatusKind status ? status.Statuses : [];

    static string FittingMeaning(Measure measure) => $"A record: {Binding.FittingForm.Kind(measure)}.";
}

/// <summary>A gap in a record.</summary>
/// <param name="Prompt">What is asked.</param>
/// <param name="Choices">What may stand there; empty where anything may.</param>
/// <param name="Example">What could stand there.</param>
/// <param name="Need">Whether it has to be filled in.</param>
public sealed record EntryGap(string Prompt, ImmutableArray<string> Choices, string Example, GapNeed Need)
{
    /// <summary>Whether the words may stand in it.</summary>
    internal bool Takes(string value) =>
        !value.AsSpan().ContainsAny('\r', '\n') && (Need == GapNeed.Optional || value.Trim().Length > 0);
}

/// <summary>Whether a gap has to be filled in.</summary>
public enum GapNeed
{
    /// <summary>Yes.</summary>
    Needed,

    /// <summary>It may stay empty.</summary>
    Optional,
}
