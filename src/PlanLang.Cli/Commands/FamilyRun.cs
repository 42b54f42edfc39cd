using PlanLang.Cli.Display;
using PlanLang.Files;

namespace PlanLang.Cli.Commands;

/// <summary>
/// Looks at many families, several at a time and each on its own. Of thousands, only a batch is held at once; libraries
/// are read once and shared by all.
/// </summary>
static class FamilyRun
{
    /// <summary>So many that the last one of a batch keeps nobody waiting for long, and few enough to fit anywhere.</summary>
    const int Batch = 256;

    /// <summary>Hands on one result a file, in the order of the files.</summary>
    /// <param name="files">Plans and libraries.</param>
    /// <param name="here">Where progress is shown.</param>
    /// <param name="look">What is done with each family, from any thread.</param>
    /// <param name="take">What is done with each result, one after the other.</param>
    public static void Over<T>(ImmutableArray<FoundFile> files, Surroundings here, Func<FamilyFiles, T> look, Action<T> take)
    {
        var reader = new FamilyReader(here.Folder);
        ProgressBar.While(files.Length, here, advance =>
        {
            foreach (var batch in files.Chunk(Batch))
            {
                var results = new T[batch.Length];
                Each(batch.Length, index =>
                {
                    results[index] = look(reader.Read(batch[index]));
                    advance();
                });
                Array.ForEach(results, take);
            }
        });
    }

    /// <summary>One family alone is no work for several threads, which take longer to start than it does.</summary>
    static void Each(int count, Action<int> work)
    {
        if (count == 1)
        {
            work(0);
        }
        else
        {
            Parallel.For(0, count, work);
        }
    }
}
