using System.CommandLine;
using PlanLang.Files;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan fmt</c>: puts plans, libraries and diaries into one form, and says which files that changes.</summary>
static class FormatCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var paths = PathsArgument.Create();
        var check = new Option<bool>("--check") { Description = "Change nothing; end with 1 when a file would change." };
        var command = new Command("fmt", "Put plans and diaries into one form, keeping every word.") { paths, check };
        command.SetAction(parsed =>
        {
            var found = PlanFinder.FindTexts(PathsArgument.Of(parsed, paths), here.Folder);

            return parsed.GetValue(check) ? Compare(found, here) : Change(found, here);
        });

        return command;
    }

    static int Compare(FoundFiles found, Surroundings here)
    {
        var texts = found.Files.Select(FormattedFile.Of).ToImmutableArray();
        Print(texts.Where(text => text.IsChanged), here);
        var status = texts.Any(text => text.IsChanged) ? ExitStatus.Mistakes : ExitStatus.Good;

        return Complaints.Print([.. found.Mistakes, .. texts.Select(text => text.Mistake).OfType<string>()], status, here);
    }

    static int Change(FoundFiles found, Surroundings here)
    {
        var texts = found.Files.Select(FormattedFile.Of).Select(text => text.Written()).ToImmutableArray();
        Print(texts.Where(text => text is { IsChanged: true, Mistake: null }), here);

        return Complaints.Print([.. found.Mistakes, .. texts.Select(text => text.Mistake).OfType<string>()], ExitStatus.Good, here);
    }

    static void Print(IEnumerable<FormattedFile> texts, Surroundings here)
    {
        foreach (var text in texts)
        {
            here.Output.WriteLine(text.File.Path);
        }
    }
}
