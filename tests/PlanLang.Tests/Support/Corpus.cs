namespace PlanLang.Tests.Support;

/// <summary>The plans and diaries that tests run over. Adding a case is adding a file.</summary>
static class Corpus
{
    /// <summary>Where the cases and their snapshots are.</summary>
    public const string Folder = "tests/PlanLang.Tests/Cases";

    /// <summary>Plans that are as they should be.</summary>
    public static TheoryData<string> Good => Plans($"{Folder}/good");

    /// <summary>Plans with mistakes.</summary>
    public static TheoryData<string> Bad => Plans($"{Folder}/bad");

    /// <summary>Plans that people copy.</summary>
    public static TheoryData<string> Examples => Plans("examples");

    static TheoryData<string> Plans(string folder) => [.. Repository.Files(folder, "*.plan")];
}
