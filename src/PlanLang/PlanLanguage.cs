using PlanLang.Agreement;
using PlanLang.Binding;
using PlanLang.Checks;
using PlanLang.Contracts;
using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Formatting;
using PlanLang.Model;
using PlanLang.Output;
using PlanLang.Parsing;
using PlanLang.Privacy;
using PlanLang.Readability;
using PlanLang.Records;
using PlanLang.Rendering;
using PlanLang.Syntax;

namespace PlanLang;

/// <summary>
/// The whole road, from the texts of one family to what can be said of them at a date. Every step is a pure function:
/// the same texts and dates give the same answer, wherever and whenever they are read.
/// </summary>
public static class PlanLanguage
{
    /// <summary>Text to syntax: what a plan or library says, every line of it.</summary>
    public static FileSyntax Parse(SourceText text) => PlanParser.Parse(text);

    /// <summary>
    /// Texts to verdicts, with everything there is to say about the texts. What has mistakes is left out, and the rest
    /// is judged.
    /// </summary>
    /// <param name="family">The plan, its libraries and its diaries.</param>
    /// <param name="asOf">The date; what was recorded of later days is not looked at.</param>
    /// <param name="knownAt">What was written down later is not looked at.</param>
    /// <param name="depth">What is worked out besides verdicts and statuses.</param>
    public static CheckedPlan Check(
        FamilyFiles family, DateOnly asOf, DateOnly knownAt, Depth depth = Depth.Everything)
    {
        if (family.Plan is not { } syntax)
        {
            return new CheckedPlan(family.File.Path, null, null, family.Diagnostics);
        }

        var memory = family.Memory();
        var bound = memory.Bound(syntax, family.Libraries);
        var plan = bound.Plan is null ? null : memory.Shared.Of([bound.Plan, asOf], () => SharedGoals.In(bound.Plan, asOf));
        var ofPlanAlone = SideBySide.Begin(syntax.Source.LineCount, () => ChecksOf(plan, asOf, memory));
        var records = family.ReadRecords();
        var diary = bound.Plan is null ? null : memory.Diary(records, bound, bound.Plan, knownAt);
        var assessment = bound.Plan is null || plan is null || diary is null
            ? null
            : Assessor.Assess(Standpoint.At(plan, Signatures.Compared(diary.Diary, bound.Plan), asOf, depth), knownAt, memory.Goals(asOf, depth));
        IEnumerable<Diagnostic> diagnostics =
        [
            .. DiagnosticsOf(family, bound, records),
            .. ExamplesOf(family).SelectMany(example => example.Diagnostics),
            .. LostNames.Without(diary?.Diagnostics ?? [], syntax, bound.Diagnostics),
            .. assessment is null ? [] : ChecksOf(assessment),
            .. ofPlanAlone.GetAwaiter().GetResult(),
        ];

        var raised = RaisedWarnings.In(diagnostics, bound.Plan, family.Libraries.Select(library => library.Source));

        return new CheckedPlan(family.File.Path, FileHead.TitleOf(syntax), assessment, CollectedDiagnostics.Of(raised));
    }

    /// <summary>What there is to say about one text alone, without the texts that belong to it.</summary>
    public static ImmutableArray<Diagnostic> Check(SourceText text) => CollectedDiagnostics.Of(
        IsDiary(text.Path) ? RecordReader.Read(text).Diagnostics : PlanParser.Parse(text).Diagnostics);

    /// <summary>
    /// What a service expects of a plan, or of the examples in a library, each expectation judged on its own day with what
    /// was known then.
    /// </summary>
    public static TestedPlan Test(FamilyFiles family)
    {
        if (family.Plan is not { } syntax)
        {
            return new TestedPlan(family.File.Path, null, [], family.Diagnostics);
        }

        var bound = PlanBinder.Bind(syntax, family.Libraries);
        var records = family.ReadRecords();
        var plan = bound.Plan;
        var examples = ExamplesOf(family);
        IEnumerable<Diagnostic> diagnostics =
        [
            .. DiagnosticsOf(family, bound, records),
            .. examples.SelectMany(example => example.Diagnostics),
            .. plan is null ? [] : LostNames.Without(
                RecordBinder.Bind(records, plan, DateOnly.MaxValue).Diagnostics, syntax, bound.Diagnostics),
        ];

        return new TestedPlan(
            family.File.Path,
            FileHead.TitleOf(syntax),
            plan is null
                ? [.. examples.SelectMany(example => example.Outcomes)]
                : [.. plan.Expectations.SelectMany(one => OutcomesOf(one, plan, records))],
            [.. CollectedDiagnostics.Of(diagnostics).Where(diagnostic => diagnostic.Severity == Severity.Error)]);
    }

    /// <summary>
    /// What is to be written into a family's diary when people sign its contract, or why it cannot be signed so. The
    /// diary with the new lines is still to be checked: a mistake in them shows there.
    /// </summary>
    /// <param name="assessment">How things stand on the day of signing.</param>
    /// <param name="request">Who signs, and how the contract was explained to them.</param>
    /// <param name="diary">The diary; an empty text where it is to be made.</param>
    public static SigningOutcome Sign(Assessment assessment, SigningRequest request, SourceText diary) =>
        ContractSigning.Of(assessment, request, diary);

    /// <summary>What has changed in meaning from one plan to another; nothing of layout, comments and order.</summary>
    public static PlanDifference Compare(Assessment before, Assessment after) =>
        Comparing.Of(Clauses.Of(before.Plan), Clauses.Of(after.Plan));

    /// <summary>The same as one reader may see it, in the family's words; null where no plan knows anybody of that name.</summary>
    public static PlanDifference? Compare(Assessment before, Assessment after, string reader) =>
        ReaderDifference.Of(before, after, reader);

    /// <summary>
    /// What somebody edited in a contract that came back, and where it stands in the plan; null where the reader is
    /// nobody of the plan, or gets no contract.
    /// </summary>
    /// <param name="assessment">How the plan stands.</param>
    /// <param name="returned">The page that came back.</param>
    /// <param name="reader">Whose copy it was; null where the page has to tell.</param>
    public static ReconciledContract? Reconcile(Assessment assessment, ReturnedPage returned, string? reader) =>
        Reconciler.Of(assessment, returned, reader);

    /// <summary>A text in the house form, whatever it is; mistakes are left as they are.</summary>
    public static string Format(SourceText text) => IsDiary(text.Path)
        ? RecordFormatter.Format(RecordReader.Read(text))
        : PlanFormatter.Format(PlanParser.Parse(text));

    /// <summary>
    /// A document for one audience, made from what that audience may see and from nothing else: whatever is changed,
    /// added or removed beyond that, it stays the same to the byte.
    /// </summary>
    public static DocumentResult Render(Assessment assessment, DocumentRequest request) =>
        request.Document.Render(assessment, request);

    /// <summary>How hard each document is to read for each of those audiences, made by those templates.</summary>
    public static ReadPages Readability(Assessment assessment, ImmutableArray<Audience> audiences, Templates templates) =>
        ReadPages.Of(assessment, audiences, templates);

    static bool IsDiary(string path) => !path.EndsWith(".plan", StringComparison.OrdinalIgnoreCase);

    static ImmutableArray<ExpectationOutcome> OutcomesOf(Expectation expectation, Plan plan, ImmutableArray<RecordFile> records) =>
        ExpectationJudge.Of(
            expectation,
            SharedGoals.In(plan, expectation.On),
            Signatures.Compared(RecordBinder.Bind(records, plan, expectation.On).Diary, plan));

    /// <summary>The families in a library that stand for its rules; a plan has none.</summary>
    static ImmutableArray<JudgedExample> ExamplesOf(FamilyFiles family) =>
        family is { IsLibrary: true, Plan: { } library } ? LibraryExamples.Of(library, family.Libraries) : [];

    /// <summary>What the texts alone make us say.</summary>
    static IEnumerable<Diagnostic> DiagnosticsOf(FamilyFiles family, BoundPlan bound, ImmutableArray<RecordFile> records) =>
    [
        .. family.Diagnostics,
        .. family.Plan?.Diagnostics ?? [],
        .. family.Libraries.SelectMany(library => library.Diagnostics),
        .. bound.Diagnostics,
        .. records.SelectMany(file => file.Diagnostics),
    ];

    static IEnumerable<Diagnostic> ChecksOf(Assessment assessment) =>
    [
        .. PlanChecks.Check(assessment.Plan, ProgressOf(assessment)),
        .. PrivacyChecks.Check(assessment.Diary, assessment.Plan, assessment.AsOf),
        .. TwoReadings.Find(assessment),
        .. SignatureChecks.Of(assessment),
    ];

    /// <summary>What the diary has no part in.</summary>
    static ImmutableArray<Diagnostic> ChecksOf(Plan? plan, DateOnly asOf, FamilyMemory memory) => plan is null ? [] : memory.OfPlanAlone.Of(
        [plan, asOf],
        () => [.. PlanChecks.Check(plan), .. PrivacyChecks.Check(plan, asOf), .. ReadabilityCheck.Check(plan, asOf, memory.Reading)]);

    static Progress ProgressOf(Assessment assessment) => new(
        assessment.Contract.Signed is null ? Signing.NotSigned : Signing.Signed,
        [.. assessment.Goals.Where(goal => goal.Status == GoalStatus.Met).Select(goal => goal.Goal.Id)]);

    /// <summary>The text of a library that comes with PlanLang, <c>libraries/persistent-absence.plan</c>; null where there is none.</summary>
    public static string? ShippedLibrary(string path) => ShippedLibraries.Read(path)?.Text;

    /// <summary>Reads a date as plans write it, <c>17 February 2026</c> or <c>2026-02-17</c>; null where it is none.</summary>
    public static DateOnly? ReadDate(string text) => DateReader.Read(text) is DateFound found ? found.Date : null;

    /// <summary>
    /// The day that lies a length of time, <c>14 days</c> or <c>2 months</c>, after a date; null where the words are no
    /// length, or one that only a calendar can count.
    /// </summary>
    public static DateOnly? DayAfter(DateOnly date, string length) =>
        DurationReader.Read(length) is { NeedsCalendar: false } duration ? date.Plus(duration) : null;

    /// <summary>The candidate that a word was probably meant to be; null where none is close.</summary>
    public static string? ClosestTo(string word, IEnumerable<string> candidates) => Spelling.Closest(word, candidates);
}
