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
        string path, DateOnly asOf, DateOnly knownAt, Surroundings here, Func<FamilyFiles, Assessment, int> act)
    {
        var found = PlanFinder.Find([path], here.Folder);
        if (found is not { Mistakes: [], Files: [var file] })
        {
            return Complaints.Print(found.Mistakes is [_, ..] ? found.Mistakes : [$"Name one plan: '{path}' holds {found.Files.Length}."], ExitStatus.WrongUse, here);
        }

        var family = new FamilyReader(here.Folder).Read(file);
        var plan = PlanLanguage.Check(family, asOf, knownAt);
        DiagnosticWriter.Write([.. plan.Diagnostics.Where(IsError).Select(ShownDiagnostic.Of)], here);

        return plan switch
        {
            _ when !family.Mistakes.IsEmpty => Complaints.Print(family.Mistakes, ExitStatus.WrongUse, here),
            { Assessment: { } assessment } when !plan.Diagnostics.Any(IsError) => act(family, assessment),
            _ when family.IsLibrary => Complaints.Print([$"'{path}' is a library, which plans use: name a plan."], ExitStatus.WrongUse, here),
            _ => ExitStatus.Mistakes,
        };
    }

    static bool IsError(Diagnostic diagnostic) => diagnostic.Severity == Severity.Error;
}
