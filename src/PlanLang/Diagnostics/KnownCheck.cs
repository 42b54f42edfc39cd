namespace PlanLang.Diagnostics;

/// <summary>A message that PlanLang can give, by its code and by the words that libraries use for it.</summary>
/// <param name="Code">For example <c>PL0526</c>.</param>
/// <param name="CanBeWarning">Whether it is ever a warning: only those can be raised.</param>
/// <param name="Words">The title of its page, for example <c>a child without a voice</c>.</param>
sealed record KnownCheck(string Code, bool CanBeWarning, string Words)
{
    const string Warning = "warning";

    /// <summary>All of them in order of code, as <c>Data/checks.txt</c> lists them.</summary>
    public static ImmutableArray<KnownCheck> All { get; } =
        [.. EmbeddedText.Read("checks.txt").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Read)];

    /// <summary>Those that a library can raise.</summary>
    public static IEnumerable<KnownCheck> Warnings => All.Where(check => check.CanBeWarning);

    /// <summary>The one of that code or those words; null where there is none.</summary>
    public static KnownCheck? Find(string name) =>
        All.FirstOrDefault(check => Names.Same(check.Code, name)) ?? Warnings.FirstOrDefault(check => Names.Same(check.Words, name));

    /// <summary><c>PL0526 warning: a child without a voice</c>.</summary>
    static KnownCheck Read(string line)
    {
        var colon = line.IndexOf(": ", StringComparison.Ordinal);
        var head = line[..colon].Split(' ');

        return new KnownCheck(head[0], head.Contains(Warning), line[(colon + 2)..]);
    }
}
