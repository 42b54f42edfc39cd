namespace PlanLang.Files;

/// <summary>Which files a command works on.</summary>
/// <param name="Endings">The endings of their names, as they are looked for in folders.</param>
/// <param name="Refused">Those that it does not take even where they are named.</param>
/// <param name="Words">The endings in a sentence.</param>
sealed record WantedFiles(ImmutableArray<string> Endings, ImmutableArray<string> Refused, string Words)
{
    /// <summary>Plans; diaries are read with them.</summary>
    public static WantedFiles Plans { get; } = new([".plan"], [".record", ".csv"], ".plan");

    /// <summary>Plans and diaries, each for itself.</summary>
    public static WantedFiles Texts { get; } = new([".plan", ".record"], [], ".plan or .record");

    /// <summary>Whether a file that was named is not one of them.</summary>
    public bool IsRefused(string path) => Refused.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>All of them in a folder and the folders in it.</summary>
    public IEnumerable<PathPattern> In(string folder) => Endings.Select(ending => new PathPattern(folder, $"**/*{ending}"));
}
