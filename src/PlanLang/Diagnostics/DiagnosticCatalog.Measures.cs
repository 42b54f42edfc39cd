namespace PlanLang.Diagnostics;

/// <summary>Measures, and conditions on them: PL04xx.</summary>
static partial class DiagnosticCatalog
{
    /// <summary>A measure that does not say what a record of it is.</summary>
    public static Diagnostic MeasureWithoutKind(SourceText source, TextSpan span) => new(
        "PL0401", Severity.Error, source, span,
        $"'{source[span]}' does not say what is recorded.",
        "Add a line under it, for example: counts: incidents, or: scale: 0 to 10, higher is better")
    {
        Offers = Under(source, span, "counts: incidents", "counts: sessions attended of sessions possible", "scale: 0 to 10, higher is better"),
    };

    /// <summary>A measure with two kinds of record; said at the later one.</summary>
    public static Diagnostic MeasureOfTwoKinds(SourceText source, TextSpan span, string first) => new(
        "PL0402", Severity.Error, source, span,
        $"This measure has '{first}' already, and '{source[span]}' says another kind of record.",
        "Keep one of the two, or make two measures of it.");

    /// <summary>A number that does not say which way is progress.</summary>
    public static Diagnostic DirectionMissing(SourceText source, TextSpan span) => new(
        "PL0403", Severity.Error, source, span,
        $"We cannot know whether more '{source[span]}' is better or worse.",
        $"Write: {source[span]}, higher is better, or: {source[span]}, lower is better")
    {
        Offers = Behind(span, ", higher is better", ", lower is better"),
    };

    /// <summary>A measure that does not say of whom it is.</summary>
    public static Diagnostic MeasureOfNobody(SourceText source, TextSpan span) => new(
        "PL0404", Severity.Error, source, span,
        $"'{source[span]}' does not say of whom it is recorded.",
        "Add a line under it, for example: of: each child, or: of: the family")
    {
        Offers = Under(source, span, "of: each child", "of: each adult", "of: the family"),
    };

    /// <summary>A scale that holds fewer than two values, or whose step does not lead from one end to the other.</summary>
    public static Diagnostic ScaleDoesNotFit(SourceText source, TextSpan span) => new(
        "PL0405", Severity.Error, source, span,
        $"The scale '{source[span]}' does not go up in whole steps from its lowest to its highest value.",
        "Write the lowest value first, for example: scale: 0 to 10 step 0.5");

    /// <summary>A measure of people without saying of whom.</summary>
    public static Diagnostic SubjectMissing(SourceText source, TextSpan span, string subject, string example) => new(
        "PL0410", Severity.Error, source, span,
        $"'{source[span]}' is recorded of single people, and this does not say of whom.",
        $"Write for example: {example}")
    {
        Offers = Behind(span, $" of {subject}"),
    };

    /// <summary>A person beside a measure of the whole family.</summary>
    public static Diagnostic SubjectOfFamilyMeasure(SourceText source, TextSpan span, string measure, string whom) => new(
        "PL0411", Severity.Error, source, span,
        $"'{measure}' is recorded of the family together, so we cannot say it of '{source[span]}'.",
        $"Leave '{source[span]}' out, or make '{measure}' a measure of: {whom}")
    {
        Offers = [WithoutSubject(source, span)],
    };

    /// <summary>Somebody of whom the measure is not recorded.</summary>
    public static Diagnostic NotMeasuredOf(SourceText source, TextSpan span, string measure, string of, string whom) => new(
        "PL0412", Severity.Error, source, span,
        $"'{measure}' is recorded of {of}, and not of '{source[span]}'.",
        $"Write '{measure} of {whom}', or mend the line 'of:' of '{measure}'.");

    /// <summary>A child without a birth date where an age matters; said at the child.</summary>
    public static Diagnostic BirthDateMissing(SourceText source, TextSpan span, int askedOn) => new(
        "PL0413", Severity.Error, source, span,
        $"We need the day on which '{source[span]}' was born, because line {askedOn} asks who is a child.",
        "Add it to the line, for example: born 12 June 2011");

    /// <summary>What the measure cannot be.</summary>
    public static Diagnostic UnknownStatus(SourceText source, TextSpan span, ImmutableArray<string> known, string? closest) => new(
        "PL0414", Severity.Error, source, span,
        $"'{source[span]}' is not a status that a measure of this plan knows.",
        DidYouMean(closest) ?? Known(known, "Add a measure with a line such as: status: in work, out of work"),
        FixTo(span, closest))
    {
        Offers = closest is null ? Instead(span, known) : [],
    };

    /// <summary>A status that several measures have, where the measure is not named.</summary>
    public static Diagnostic StatusOfSeveralMeasures(SourceText source, TextSpan span, string one, string example) => new(
        "PL0415", Severity.Error, source, span,
        $"'{source[span]}' is a status of more than one measure, '{one}' among them.",
        $"Name the measure: {example}");

    /// <summary>A word that does not say how a goal, action or sanction can stand.</summary>
    public static Diagnostic UnknownStanding(SourceText source, TextSpan span, string kind, ImmutableArray<string> known, string? closest) => new(
        "PL0416", Severity.Error, source, span,
        $"'{source[span]}' does not say how {kind} can stand.",
        DidYouMean(closest) ?? Known(known, ""),
        FixTo(span, closest))
    {
        Offers = closest is null ? Instead(span, known) : [],
    };

    /// <summary>The family beside a measure that is the family's.</summary>
    public static Diagnostic FamilyOfFamilyMeasure(SourceText source, TextSpan span, string measure) => new(
        "PL0417", Severity.Error, source, span,
        $"'{measure}' is recorded of the family together already, so we do not say 'of {source[span]}'.",
        $"Write '{measure}' alone.")
    {
        Offers = [WithoutSubject(source, span)],
    };

    /// <summary>A way of asking that makes no sense for what the measure records.</summary>
    public static Diagnostic FormDoesNotFit(SourceText source, TextSpan span, string measure, string kind, string example) => new(
        "PL0420", Severity.Error, source, span,
        $"'{source[span]}' makes no sense for '{measure}', which is {kind}.",
        $"Write for example: {example}");

    /// <summary><c>no exclusions of any child</c>, which somebody without any would satisfy for all.</summary>
    public static Diagnostic FewOfAny(SourceText source, TextSpan span, string each) => new(
        "PL0421", Severity.Error, source, span,
        $"'{source[span]}' would be so as soon as it is so of one of them, whatever happens to the others.",
        $"Write '{each}' instead of '{source[span]}'.",
        new CodeFix(span, each));

    /// <summary>A change that does not say from what.</summary>
    public static Diagnostic ChangeWithoutBaseline(SourceText source, TextSpan span, string example) => new(
        "PL0422", Severity.Error, source, span,
        $"'{source[span]}' does not say with what we should compare.",
        $"Write for example: {example}");

    /// <summary>A change of a count over times of different length.</summary>
    public static Diagnostic ChangeWindowsDiffer(SourceText source, TextSpan span, string example) => new(
        "PL0423", Severity.Error, source, span,
        $"We cannot compare with '{source[span]}': the two times are not of the same length, so that the count would "
        + "rise or fall by itself.",
        $"Write for example: {example}");

    /// <summary>More of something than there can be.</summary>
    public static Diagnostic MoreThanThereAre(SourceText source, TextSpan span, int asked, int most) => new(
        "PL0424", Severity.Error, source, span,
        $"'{source[span]}' asks for {asked}, and there are {most} at most.",
        $"Write a number up to {most}.");

    /// <summary>A list of conditions with nothing under it.</summary>
    public static Diagnostic EmptyList(SourceText source, TextSpan span) => new(
        "PL0425", Severity.Error, source, span,
        $"There is no condition under '{source[span]}'.",
        "Write each condition on a line of its own, deeper than this one.");

    /// <summary>A bound that the scale does not reach.</summary>
    public static Diagnostic BoundOffScale(SourceText source, TextSpan span, (string Measure, string Ends) scale, string example) => new(
        "PL0426", Severity.Error, source, span,
        $"'{source[span]}' lies outside the scale of '{scale.Measure}', which goes from {scale.Ends}.",
        $"Write a value from {scale.Ends}, for example: {example}");

    /// <summary><c>for 4 weeks</c> of a count that is not <c>no</c>.</summary>
    public static Diagnostic ForWithoutNo(SourceText source, TextSpan span, string mended) => new(
        "PL0427", Severity.Error, source, span,
        $"'{source[span]}' goes with 'no', because it says that something was so on every day.",
        $"Write: {mended}",
        new CodeFix(span, mended));

    /// <summary>Something to be answered in time that does not happen on a day.</summary>
    public static Diagnostic NothingThatHappens(SourceText source, TextSpan span, string? closest) => new(
        "PL0430", Severity.Error, source, span,
        $"'{source[span]}' is nothing that happens on a day and is written down.",
        DidYouMean(closest) ?? "Name a possible breach, a review or something that is counted, for example: within 1 working day of a possible breach",
        FixTo(span, closest));

    /// <summary>An example of a rule in the plan of a real family.</summary>
    public static Diagnostic ExampleInPlan(SourceText source, TextSpan span) => new(
        "PL0450", Severity.Error, source, span,
        "An example is a family that does not exist. It explains the rules of a library, and this is a plan.",
        "Move the example into a library, or write what you expect of this plan under: expect on 17 February 2026");

    /// <summary>An example that says of no day what its rules come to.</summary>
    public static Diagnostic ExampleWithoutExpectation(SourceText source, TextSpan span) => new(
        "PL0451", Severity.Error, source, span,
        "This example does not say what it is an example of: nothing is expected in it.",
        "Add for example: expect on 17 February 2026, and under it: result progress is met");

    /// <summary>A change that is compared with several times.</summary>
    public static Diagnostic SeveralBaselines(SourceText source, TextSpan span, string mended) => new(
        "PL0460", Severity.Error, source, span,
        $"We can compare with one time, and '{source[span]}' means several.",
        $"Write one time, for example: {mended}",
        new CodeFix(span, mended));

    /// <summary>Something that a review has not: a value, of which there could be an average or a latest.</summary>
    public static Diagnostic ReviewHasNoValue(SourceText source, TextSpan span) => new(
        "PL0461", Severity.Error, source, span,
        $"A review is held or not: we cannot look at it '{source[span]}'.",
        "Write for example: a review was held in the last 6 weeks");

    /// <summary><c>the child</c> where no list looks at one child after another.</summary>
    public static Diagnostic NobodyTheSame(SourceText source, TextSpan span, string? meant, string kind) => new(
        "PL0462", Severity.Error, source, span,
        meant is null
            ? $"'{source[span]}' stands outside every list that looks at one {kind} after another, so that nobody is meant."
            : $"The list around this speaks of '{meant}', and not of '{source[span]}'.",
        meant is null ? $"Write 'any {kind}' or 'each {kind}', or put it into a list that begins: for any {kind}, all of" : $"Write: {meant}",
        meant is null ? null : new CodeFix(span, meant));

    /// <summary>A list for one person after another in which no line speaks of them.</summary>
    public static Diagnostic NoLineOfTheSame(SourceText source, TextSpan span, string kind) => new(
        "PL0463", Severity.Error, source, span,
        $"No line of this list speaks of 'the {kind}', so that it comes to the same for everybody.",
        $"Write 'the {kind}' where the same one is meant in every line, for example: attendance of the {kind} is at least 90%");

    /// <summary>Such a list in another.</summary>
    public static Diagnostic ListForInListFor(SourceText source, TextSpan span, string kind) => new(
        "PL0464", Severity.Error, source, span,
        $"The list around this looks at one {kind} after another already, so that nobody could tell whom '{source[span]}' adds.",
        "Write the two lists under one another: all of, with both of them as its lines");

    /// <summary>On how many days something was kept that is done once.</summary>
    public static Diagnostic KeptOfDoneOnce(SourceText source, TextSpan span, string action) => new(
        "PL0465", Severity.Error, source, span,
        $"The action '{action}' is done once, so that it cannot be kept on several days.",
        $"Write: action {action} is done",
        new CodeFix(span, $"action {action} is done"));

    /// <summary><c>the lowest</c> of no time.</summary>
    public static Diagnostic AggregateWithoutTime(SourceText source, TextSpan span, string example) => new(
        "PL0490", Severity.Error, source, span,
        $"'{source[span]}' does not say of which days.",
        $"Write for example: {example}");

    /// <summary><c>the lowest</c> at a review, where one value is looked at.</summary>
    public static Diagnostic AggregateAtReviews(SourceText source, TextSpan span, string example) => new(
        "PL0491", Severity.Error, source, span,
        $"At a review we look at the latest value alone, and '{source[span]}' is one of several.",
        $"Write for example: {example}");

    /// <summary>Two measures or goals, or more, that families read as one.</summary>
    public static Diagnostic AlikeForFamilies(SourceText source, TextSpan span, string words, ImmutableArray<string> names) => new(
        "PL0492", Severity.Warning, source, span,
        $"Families read '{words}' {string.Join(", ", names[..^1].Select(name => $"for '{name}'"))} and for '{names[^1]}', and cannot tell them apart.",
        names.Length == 2 ? "Say in other words what one of them is." : "Say in other words what each of them is.");

    static string Known(ImmutableArray<string> known, string instead) =>
        known.IsEmpty ? instead : $"Write one of these: {string.Join(", ", known)}.";
}
