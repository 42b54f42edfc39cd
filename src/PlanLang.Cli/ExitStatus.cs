namespace PlanLang.Cli;

/// <summary>What the program tells the one that started it. Where several apply: 2, 1, 3, 4, in this order.</summary>
static class ExitStatus
{
    /// <summary>All went well.</summary>
    public const int Good = 0;

    /// <summary>A file has an error; for <c>test</c>, an expectation does not hold; for <c>fmt --check</c>, a file is not in the house form.</summary>
    public const int Mistakes = 1;

    /// <summary>The command was used wrongly, or a file cannot be opened or written.</summary>
    public const int WrongUse = 2;

    /// <summary>Something needs attention, with <c>--fail-on attention</c>.</summary>
    public const int Attention = 3;

    /// <summary>A verdict is <em>not recorded</em>, with <c>--fail-on unknown</c>.</summary>
    public const int Unknown = 4;
}
