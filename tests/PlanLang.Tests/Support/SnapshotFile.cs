namespace PlanLang.Tests.Support;

/// <summary>What a test expects of a whole text, in a file that a person has read.</summary>
/// <param name="Stem">The path from the root without its endings, for example <c>…/Cases/bad/name.plan.check</c>.</param>
/// <param name="Extension">What kind of text it is, for example <c>txt</c> or <c>html</c>.</param>
public sealed record SnapshotFile(string Stem, string Extension)
{
    /// <summary>The text that was read and found right.</summary>
    public string Verified => $"{Stem}.verified.{Extension}";

    /// <summary>The text that the last run made, where it differed.</summary>
    public string Received => $"{Stem}.received.{Extension}";

    /// <summary>
    /// The snapshot beside a case; for an example, which people copy without its snapshots, in
    /// <c>Cases/examples</c>.
    /// </summary>
    public static SnapshotFile Of(string path, string what, string extension) =>
        new($"{(path.StartsWith(Corpus.Folder, StringComparison.Ordinal) ? path : $"{Corpus.Folder}/{path}")}.{what}", extension);

    public override string ToString() => Verified;
}
