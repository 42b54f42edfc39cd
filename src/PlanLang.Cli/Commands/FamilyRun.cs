using PlanLang.Cli.Display;
using PlanLang.Files;

namespace PlanLang.Cli.Commands;

/// <summary>Checks many families at once, each on its own.</summary>
static class FamilyRun
{
    /// <summary>One result a file, in the order of the files.</summary>
    public static ImmutableArray<CheckedFamily> Over(ImmutableArray<FoundFile> files, CheckRequest request, Surroundings here)
    {
        var reader = new FamilyReader(here.Folder);
        if (files.Length == 1)
        {
            return [Check(files[0], reader, request)];
        }

        var checkedFamilies = new CheckedFamily[files.Length];
        ProgressBar.While(files.Length, here, advance => Parallel.For(0, files.Length, index =>
        {
            checkedFamilies[index] = Check(files[index], reader, request);
            advance();
        }));

        return [.. checkedFamilies];
    }

    static CheckedFamily Check(FoundFile file, FamilyReader reader, CheckRequest request)
    {
        var family = reader.Read(file);

        return CheckedFamily.Of(family, PlanLanguage.Check(family, request.AsOf, request.KnownAt), request.Format);
    }
}
