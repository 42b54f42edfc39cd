namespace PlanLang.Diagnostics;

/// <summary>Names, and what a plan has to say of itself: PL02xx.</summary>
static partial class DiagnosticCatalog
{
    static readonly ImmutableArray<string> BirthWords = ["age ", "aged ", "dob", "d.o.b", "date of birth", "birthday", "birth date"];

    /// <summary>A name that nobody in the plan has.</summary>
    public static Diagnostic UnknownPerson(SourceText source, TextSpan span, string? closest) => new(
        "PL0201", Severity.Error, source, span,
        $"There is nobody called '{source[span]}' in this plan.",
        DidYouMean(closest) ?? $"Add a line for '{source[span]}' to the family or the team.",
        FixTo(span, closest));

    /// <summary>A measure that neither the plan nor its libraries declare.</summary>
    public static Diagnostic UnknownMeasure(SourceText source, TextSpan span, string? closest) => new(
        "PL0202", Severity.Error, source, span,
        $"There is no measure called '{source[span]}' in this plan or its libraries.",
        DidYouMean(closest) ?? MeasureOr(source[span]),
        FixTo(span, closest));

    /// <summary>A goal that the plan does not have.</summary>
    public static Diagnostic UnknownGoal(SourceText source, TextSpan span, string? closest) => new(
        "PL0203", Severity.Error, source, span,
        $"There is no goal called '{source[span]}' in this plan.",
        DidYouMean(closest) ?? $"Give the goal its name where it begins: goal {source[span]}: …",
        FixTo(span, closest));

    /// <summary>An action that no goal of the plan has.</summary>
    public static Diagnostic UnknownAction(SourceText source, TextSpan span, string? closest) => new(
        "PL0204", Severity.Error, source, span,
        $"There is no action called '{source[span]}' in this plan.",
        DidYouMean(closest) ?? $"Give the action its name where it begins: action {source[span]}: …",
        FixTo(span, closest));

    /// <summary>A sanction that neither the plan nor its libraries have.</summary>
    public static Diagnostic UnknownSanction(SourceText source, TextSpan span, string? closest) => new(
        "PL0205", Severity.Error, source, span,
        $"There is no sanction called '{source[span]}' in this plan.",
        DidYouMean(closest) ?? $"Give the sanction its name where it begins: sanction {source[span]}: …",
        FixTo(span, closest));

    /// <summary>What no goal is about.</summary>
    public static Diagnostic UnknownTopic(SourceText source, TextSpan span, string? closest) => new(
        "PL0206", Severity.Error, source, span,
        $"No goal of this plan is about '{source[span]}'.",
        DidYouMean(closest) ?? $"Add a line to the goals that are meant: about: {source[span]}",
        FixTo(span, closest));

    /// <summary>A name in <c>seen by:</c> that is no person, group, agency or kind of reader.</summary>
    public static Diagnostic UnknownReader(SourceText source, TextSpan span, string? closest) => new(
        "PL0207", Severity.Error, source, span,
        $"We do not know who '{source[span]}' is, so we cannot show this to them.",
        DidYouMean(closest) ?? "Name people, groups or agencies of this plan, or family, adults, children, team, partners or everyone.",
        FixTo(span, closest));

    /// <summary>A library that was not found.</summary>
    public static Diagnostic UnknownLibrary(SourceText source, TextSpan span, string? closest) => new(
        "PL0208", Severity.Error, source, span,
        $"We found no library called '{source[span]}'.",
        DidYouMean(closest)
            ?? $"Put a file that begins with 'library: {source[span]}' beside the plan, or in a folder called libraries above it.",
        FixTo(span, closest))
    {
        Missing = Missing.Library,
    };

    /// <summary>Two things of one kind with one name; said at the later one.</summary>
    public static Diagnostic SameNameTwice(SourceText source, TextSpan span, string kind, int firstLine) => new(
        "PL0210", Severity.Error, source, span,
        $"The {kind} on line {firstLine} is called '{source[span]}' already.",
        $"Give one of the two another name, so that each line says which {kind} it means.");

    /// <summary>Two measures whose names differ in the ending of the plural alone.</summary>
    public static Diagnostic NamesTooAlike(SourceText source, TextSpan span, string other, int otherLine) => new(
        "PL0211", Severity.Error, source, span,
        $"'{source[span]}' and '{other}' on line {otherLine} are the same name, once for one and once for many.",
        "Give one of the two measures another name, because conditions may use either ending.");

    /// <summary>A name that begins with a word which begins something else.</summary>
    public static Diagnostic NameBeginsOtherwise(SourceText source, TextSpan span, string word, string offered) => new(
        "PL0212", Severity.Error, source, span,
        $"A name cannot begin with '{word}', because a line that begins so says something else.",
        $"Write for example: {offered}",
        new CodeFix(span, offered));

    /// <summary>A name that holds a word at which names end.</summary>
    public static Diagnostic NameHoldsWord(SourceText source, TextSpan span, string word, string offered) => new(
        "PL0213", Severity.Error, source, span,
        $"A name cannot hold the word '{word}', because the name would end before it.",
        $"Write for example: {offered}",
        new CodeFix(span, offered));

    /// <summary>A line that may stand once in its block; said at the later one.</summary>
    public static Diagnostic SaidTwice(SourceText source, TextSpan span, int firstLine) => new(
        "PL0214", Severity.Error, source, span,
        $"'{source[span]}' stands on line {firstLine} already.",
        "Keep the line that is right, and take the other one out.")
    {
        Offers = [WithoutLine(source, span)],
    };

    /// <summary>A file that does not say whose plan it is.</summary>
    public static Diagnostic PlanLineMissing(SourceText source, TextSpan span) => new(
        "PL0215", Severity.Error, source, span,
        "This file does not say whose plan it is.",
        "Begin it with a line like this: plan: The Harper family");

    /// <summary>A plan without its first day.</summary>
    public static Diagnostic StartMissing(SourceText source, TextSpan span) => new(
        "PL0216", Severity.Error, source, span,
        "The plan does not say when it started.",
        "Add a line under it: started: 6 January 2026")
    {
        Offers = Under(source, span, "started: 6 January 2026"),
    };

    /// <summary>A plan without a key worker.</summary>
    public static Diagnostic KeyWorkerMissing(SourceText source, TextSpan span, string example) => new(
        "PL0217", Severity.Error, source, span,
        "The plan does not say who the key worker is.",
        $"Add a line under it: key worker: {example}")
    {
        Offers = Under(source, span, $"key worker: {example}"),
    };

    /// <summary>A key worker who belongs to the family.</summary>
    public static Diagnostic KeyWorkerNotInTeam(SourceText source, TextSpan span) => new(
        "PL0218", Severity.Error, source, span,
        $"'{source[span]}' is in the family, and the key worker is somebody of the team.",
        "Name somebody of the team block.");

    /// <summary>A reference of another kind than the line can use.</summary>
    public static Diagnostic OtherKindExpected(SourceText source, TextSpan span, string expected, string? example) => new(
        "PL0219", Severity.Error, source, span,
        $"We expected {expected} here, and found '{source[span]}'.",
        example is null ? $"Write {expected} of this plan." : $"Write for example: {example}")
    {
        Offers = example is null ? [] : Instead(span, example),
    };

    /// <summary>Things that wait for each other.</summary>
    public static Diagnostic CircularReference(SourceText source, TextSpan span, string circle) => new(
        "PL0220", Severity.Error, source, span,
        $"This goes round in a circle: {circle}.",
        "Take one of these references out, so that there is a place to begin.");

    /// <summary><c>this stage</c> where there is none.</summary>
    public static Diagnostic ThisStageOutsideStage(SourceText source, TextSpan span, string instead) => new(
        "PL0221", Severity.Error, source, span,
        $"'{source[span]}' stands outside every stage, so we cannot know which stage is meant.",
        $"Move it to 'move on when' of a stage, or write: {instead}")
    {
        Offers = Instead(span, instead),
    };

    /// <summary>A second role or agency in a person's line.</summary>
    public static Diagnostic PlainFactTwice(SourceText source, TextSpan span, string name, string? meant) => new(
        "PL0222", Severity.Error, source, span,
        $"We do not know what '{source[span]}' says of {name}.",
        meant is not null
            ? $"Write: {meant}"
            : IsAboutBirth(source[span])
            ? "Write the day of birth like this: born 12 June 2011"
            : "Write it as one of: born DATE, at SCHOOL, lives elsewhere, large print, easy read, speaks LANGUAGE, reads LANGUAGE.");

    /// <summary>Two versions of a rule that count on the same day; said at the later one.</summary>
    public static Diagnostic VersionsOverlap(SourceText source, TextSpan span, int firstLine, string day) => new(
        "PL0223", Severity.Error, source, span,
        $"On {day} the version of '{source[span]}' on line {firstLine} is in force too.",
        "Let one version end on the day before the next one begins, so that each day has one rule.");

    /// <summary>Criteria or a result without a condition.</summary>
    public static Diagnostic RuleWithoutCondition(SourceText source, TextSpan span, string kind) => new(
        "PL0224", Severity.Error, source, span,
        $"The {kind} '{source[span]}' does not say when it is met.",
        "Add a line under it, for example: when: no asb incidents for 8 weeks");

    /// <summary>A reward, result, score or criteria that neither the plan nor its libraries have.</summary>
    public static Diagnostic UnknownPart(SourceText source, TextSpan span, string kind, string? closest) => new(
        "PL0225", Severity.Error, source, span,
        $"We found no {kind} called '{source[span]}' in this plan or its libraries.",
        DidYouMean(closest) ?? $"Give it its name where it begins: {kind} {source[span]}: …",
        FixTo(span, closest));

    /// <summary>A score of no goals, or a weight of none.</summary>
    public static Diagnostic ScoreWithoutGoal(SourceText source, TextSpan span) => new(
        "PL0226", Severity.Error, source, span,
        $"'{source[span]}' does not say which goal counts.",
        "Write for each goal of the score: goal school: weight 3");

    /// <summary>A result that excludes itself.</summary>
    public static Diagnostic NotWithItself(SourceText source, TextSpan span) => new(
        "PL0227", Severity.Error, source, span,
        $"'{source[span]}' would never be paid, because it excludes itself.",
        "Name the other result that is not paid beside this one.");

    /// <summary>A block of expectations without one.</summary>
    public static Diagnostic NothingExpected(SourceText source, TextSpan span) => new(
        "PL0228", Severity.Error, source, span,
        $"Nothing is expected under '{source[span]}', so this would always hold.",
        "Add a line under it, for example: goal school is under way");

    /// <summary>A reward, a result or the like in a condition.</summary>
    public static Diagnostic NotAskedAbout(SourceText source, TextSpan span) => new(
        "PL0229", Severity.Error, source, span,
        $"A condition asks about goals, actions and sanctions, and not about '{source[span]}'.",
        "Write what it depends on, for example: every goal is met");

    /// <summary>A sanction by its name alone, which no library has.</summary>
    public static Diagnostic NoSharedSanction(SourceText source, TextSpan span, string? closest) => new(
        "PL0230", Severity.Error, source, span,
        $"No library of this plan says what '{source[span]}' is.",
        DidYouMean(closest) ?? $"Say what may happen behind a colon, for example: sanction {source[span]}: Magenta Homes may send a letter",
        FixTo(span, closest));

    /// <summary>Somebody whom a library calls by what they are, and whom the plan does not have.</summary>
    public static Diagnostic NobodyForLibrary(SourceText source, TextSpan span, string role) => new(
        "PL0231", Severity.Error, source, span,
        $"A library of this plan names '{role}', and nobody in the plan is called that or is one.",
        $"Add the person to the family or the team, for example: Jo: Jo Bell, {role}, Magenta Homes");

    /// <summary>Something a library refers to, which the plan does not have.</summary>
    public static Diagnostic NothingForLibrary(SourceText source, TextSpan span, string name) => new(
        "PL0232", Severity.Error, source, span,
        $"A library of this plan refers to '{name}', and neither the plan nor its libraries have it.",
        $"Give that name to the part of the plan that is meant, for example: action {name}: … or: sanction {name}");

    /// <summary>A step down or up without a condition.</summary>
    public static Diagnostic StepWithoutCondition(SourceText source, TextSpan span, string step) => new(
        "PL0233", Severity.Error, source, span,
        $"Nothing says when it is time to {step[..^3]} to '{source[span]}'.",
        step == "step up to"
            ? "Add a line under it, for example: when: at least 5 asb incidents in the last 4 weeks"
            : "Add a line under it, for example: when: every goal is met");

    /// <summary>A group that nothing can refer to.</summary>
    public static Diagnostic GroupWithoutName(SourceText source, TextSpan span, string members) => new(
        "PL0234", Severity.Error, source, span,
        "This group has no name, so that nothing can be shown to it.",
        $"Give it one before the colon: group school staff: {members}");

    /// <summary>A group under a word that means readers already.</summary>
    public static Diagnostic GroupNamedLikeReaders(SourceText source, TextSpan span) => new(
        "PL0235", Severity.Error, source, span,
        $"'{source[span]}' means certain readers in every plan, so a group cannot be called so.",
        $"Give the group a name of its own, for example: our {source[span]}",
        new CodeFix(span, $"our {source[span]}"));

    /// <summary>A member of a group who is nobody of the plan, under a name that is almost somebody's.</summary>
    public static Diagnostic MemberAlmostKnown(SourceText source, TextSpan span, string closest) => new(
        "PL0236", Severity.Warning, source, span,
        $"Nobody in this plan is called '{source[span]}', so we take it for an agency.",
        $"Did you mean '{closest}'?",
        new CodeFix(span, closest));

    /// <summary>Words of a library for a check that there is not.</summary>
    public static Diagnostic UnknownCheck(SourceText source, TextSpan span, string? closest) => new(
        "PL0238", Severity.Error, source, span,
        $"We know no check called '{source[span]}'.",
        DidYouMean(closest) ?? "Write the code that stands in the warning, or the title of its page, for example: no plan may have: PL0526",
        FixTo(span, closest));

    /// <summary>A check that a library cannot raise, because it is no warning.</summary>
    public static Diagnostic CheckNotRaisable(SourceText source, TextSpan span, string words) => new(
        "PL0239", Severity.Error, source, span,
        $"'{source[span]}' ({words}) is no warning, so that a library can neither raise nor lower it.",
        "Leave it out, or name a warning, for example: no plan may have: PL0526");

    static string? DidYouMean(string? closest) => closest is null ? null : $"Did you mean '{closest}'?";

    static CodeFix? FixTo(TextSpan span, string? closest) => closest is null ? null : new CodeFix(span, closest);

    /// <summary><c>age 13</c>, <c>13 years old</c>, <c>dob 3/3/2012</c>.</summary>
    static bool IsAboutBirth(string fact) =>
        char.IsAsciiDigit(fact[0]) || BirthWords.Any(word => fact.StartsWith(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>Reviews are no measure, and people count them: <c>at least 2 reviews were held</c>.</summary>
    static string MeasureOr(string name) => Phrase.AtStart(name, "reviews") > 0 || Phrase.AtStart(name, "review") > 0
        ? "Reviews are not counted. Write for example: a review was held in each of the last 2 months"
        : $"Add a block that begins with: measure {name}";
}
