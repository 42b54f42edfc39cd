using PlanLang.Tests.Support;

namespace PlanLang.Tests.Cli;

/// <summary>A folder with files that a test makes, which goes when the test ends.</summary>
sealed class TemporaryFolder : IDisposable
{
    const string FirstFamily = "examples/first-family";

    public string Path { get; } = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);

    /// <summary>Makes a file, and the folders it lies in.</summary>
    public TemporaryFolder With(string name, string text)
    {
        var path = Full(name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path) ?? Path);
        File.WriteAllText(path, text);

        return this;
    }

    /// <summary>Makes a copy of a file of the project.</summary>
    public TemporaryFolder WithCopy(string name, string ofFile) => With(name, Repository.Read(ofFile));

    /// <summary>Makes a copy of the first family: its plan, its diary and its libraries.</summary>
    public TemporaryFolder WithFirstFamily() => Repository.Files(FirstFamily, "*.*")
        .Aggregate(this, (folder, path) => folder.WithCopy(path[(FirstFamily.Length + 1)..], path));

    public string Full(string name) => System.IO.Path.Combine(Path, name);

    public string Read(string name) => File.ReadAllText(Full(name));

    public CommandResult Run(params string[] arguments) => CommandLine.Run(Path, arguments);
}
