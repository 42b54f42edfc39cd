namespace PlanLang.Cli.Commands;

/// <summary>What the check of a family found, as far as the exit status goes.</summary>
[Flags]
enum FamilyStatus
{
    /// <summary>Nothing.</summary>
    Good = 0,

    /// <summary>A file could not be opened.</summary>
    Unopened = 1,

    /// <summary>A file has an error.</summary>
    Mistakes = 2,

    /// <summary>Something needs attention.</summary>
    Attention = 4,

    /// <summary>A verdict is <em>not recorded</em>.</summary>
    Unknown = 8,
}
