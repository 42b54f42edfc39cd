using PlanLang.Cli.Display;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary>Reads and judges the one plan that a command is about.</summary>
static class OneFamily
{
    /// <summary>
    /// Does something with the assessment and gives its exit status. Where there is none, or the texts have errors, the
    /// errors are shown and nothing is done: a page made from half a plan would be worse than none.
    /// </summary>
    public static int With(string path, DateOnly asOf, DateOnly knownAt, Surroundings here, Func<Assessment, int> act) =>
        WithFiles(path, asOf, knownAt, here, (_, assessment) => act(assessment));

    /// <summary>The same with the texts it was made from.</summary>
    public static int WithFiles(
        string path, DateOnly asOf, DateOnly knownAt, Surroundings here, Func<FamilyFiles, Assessment, int> act) =>
        Found(path, here, file => With(new FamilyReader(here.Folder).Read(file), (asOf, knownAt), here, act));

    /// <summary>The same for the plan alone: what its diary says, or what it no longer fits, makes no difference.</summary>
    public static int WithoutDiary(string path, DateOnly asOf, Surroundings here, Func<Assessment, int> act) =>
        Found(path, here, file => With(
            new FamilyReader(here.Folder).Read(file) with { Records = [] }, (asOf, asOf), here, (_, assessment) => act(assessment)));

    static int Found(string path, Surroundings here, Func<FoundFile, int> act)
    {
        var found = PlanFinder.FindOne(path, here.Folder);

        return found is { Mistakes: [], Files: [var file] }
            ? act(file)
            : Complaints.Print(
                found.Mistakes is [_, ..] ? found.Mistakes : [SeveralPlans(path, found.Files)], ExitStatus.WrongUse, here);
    }

    static string SeveralPlans(string path, ImmutableArray<FoundFile> files) =>
        $"Name one plan: '{path}' holds {files.Length}, such as '{files[0].Path}'.";

    static int With(
        FamilyFiles family, (DateOnly AsOf, DateOnly KnownAt) dates, Surroundings here, Func<FamilyFiles, Assessment, int> act)
    {
        var plan = PlanLanguage.Check(family, dates.AsOf, dates.KnownAt);
        DiagnosticWriter.Write([.. plan.Diagnostics.Where(IsError).Select(ShownDiagnostic.Of)], here);

        return plan switch
        {
            _ when !family.Mistakes.IsEmpty => Complaints.Print(family.Mistakes, ExitStatus.WrongUse, here),
            { Assessment: { } assessment } when !plan.Diagnostics.Any(IsError) => act(family, assessment),
            _ when family.IsLibrary => Complaints.Print([$"'{family.File.Path}' is a library, which plans use: name a plan."], ExitStatus.WrongUse, here),
            _ => ExitStatus.Mistakes,
        };
    }

    static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;
}
