using PlanLang.Cli.Display;
using PlanLang.Evaluation;
using PlanLang.Files;

namespace PlanLang.Cli.Commands;

/// <summary>
/// Checks many families, several at a time and each on its own. Of thousands, only a batch is held at once; libraries
/// are read once and shared by all.
/// </summary>
sealed class FamilyRun(CheckRequest request, Surroundings here)
{
    /// <summary>So many that the last one of a batch keeps nobody waiting for long, and few enough to fit anywhere.</summary>
    const int Batch = 256;

    readonly FamilyReader _reader = new(here.Folder);

    /// <summary>Hands on one result a file, in the order of the files.</summary>
    public void Over(ImmutableArray<FoundFile> files, Action<CheckedFamily> take)
    {
        if (files.Length == 1)
        {
            take(InFull(files[0]));
            return;
        }

        var depth = request.Format == CheckFormat.Json ? Depth.Everything : Depth.VerdictAlone;
        ProgressBar.While(files.Length, here, advance =>
        {
            foreach (var batch in files.Chunk(Batch))
            {
                foreach (var family in AtOnce(batch, depth, advance))
                {
                    take(family);
                }
            }
        });
    }

    /// <summary>One family with its own page.</summary>
    public CheckedFamily InFull(FoundFile file) => Check(file, Depth.Everything);

    CheckedFamily[] AtOnce(FoundFile[] files, Depth depth, Action advance)
    {
        var families = new CheckedFamily[files.Length];
        Parallel.For(0, files.Length, index =>
        {
            families[index] = Check(files[index], depth);
            advance();
        });

        return families;
    }

    CheckedFamily Check(FoundFile file, Depth depth)
    {
        var family = _reader.Read(file);

        return CheckedFamily.Of(
            family, PlanLanguage.Check(family, request.AsOf, request.KnownAt, depth), request, depth);
    }
}
