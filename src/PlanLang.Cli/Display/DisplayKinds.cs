namespace PlanLang.Cli.Display;

/// <summary>Decides how results are shown.</summary>
static class DisplayKinds
{
    /// <summary>
    /// How a terminal is used: not at all where <c>NO_COLOR</c> holds anything (no-color.org), or where it says of
    /// itself that it can do nothing (<c>TERM=dumb</c>).
    /// </summary>
    /// <param name="setting">Gives a setting of the machine by its name.</param>
    public static DisplayKind OfTerminal(Func<string, string?> setting) =>
        !string.IsNullOrEmpty(setting("NO_COLOR")) || setting("TERM") == "dumb" ? DisplayKind.Plain : DisplayKind.Terminal;
}
