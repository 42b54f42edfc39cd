namespace PlanLang.Cli;

/// <summary>What is said when something happened that nobody thought of: never a page of program code.</summary>
static class LastResort
{
    /// <summary>A sentence for the user, with the one fact that whoever mends the program needs.</summary>
    public static string SentenceFor(Exception failure) =>
        $"This is our mistake, not yours: plan could not finish ({failure.GetType().Name}). Your files are as they were. "
        + "Please report it with the files that brought it about, names changed.";
}
