namespace PlanLang.Files;

/// <summary>What is said of a path that came to nothing: wrong use, not a mistake in a file.</summary>
static class PathMistakes
{
    /// <summary>Nothing has that name; <paramref name="closest"/> is a neighbour with a similar one.</summary>
    public static string Missing(string path, string? closest) => closest is null
        ? $"There is no file or folder '{path}'."
        : $"There is no file or folder '{path}'. Did you mean '{closest}'?";

    /// <summary>A folder in which no file has one of the endings.</summary>
    public static string NothingIn(string folder, string endings) =>
        $"There is nothing to read in the folder '{folder}': no file in it ends in {endings}.";

    /// <summary>A pattern that no file fits.</summary>
    public static string NoMatch(string pattern) => $"No file fits the pattern '{pattern}'.";

    /// <summary>A diary where a plan was asked for.</summary>
    public static string Diary(string path) =>
        $"'{path}' is a diary and is read together with its plan. Name the plan: {System.IO.Path.ChangeExtension(path, ".plan")}";

    /// <summary>A folder in which a diary has no plan to belong to.</summary>
    public static string DiaryAlone(string path) =>
        $"There is a diary in '{path}', and no plan that it could belong to: we found libraries alone.";

    /// <summary>A file or folder that the machine does not let us open; <paramref name="reason"/> is a clause.</summary>
    public static string CannotOpen(string path, string reason) => $"We cannot open '{path}': {reason}.";

    /// <summary>A file that could not be written.</summary>
    public static string CannotWrite(string path, string reason) => $"We cannot write '{path}': {reason}.";

    /// <summary>A file that would be written over.</summary>
    public static string AlreadyThere(string path) =>
        $"'{path}' is there already, and we do not write over it. Choose another name, or move it away.";

    /// <summary>Why the machine refused, in plain words.</summary>
    public static string Reason(Exception refusal) => refusal switch
    {
        UnauthorizedAccessException => "you do not have the right to",
        FileNotFoundException or DirectoryNotFoundException => "it is not there",
        PathTooLongException => "its name is too long",
        _ => "the disk or another program does not let us",
    };
}
