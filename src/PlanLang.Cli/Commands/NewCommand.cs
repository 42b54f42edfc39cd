using System.CommandLine;
using PlanLang.Files;
using PlanLang.Output;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan new</c>: writes the smallest useful plan and an empty diary beside it, to be written on.</summary>
static class NewCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var name = new Argument<string>("name") { Description = "What the family is called, for example Harper.", HelpName = "NAME" };
        var command = new Command("new", "Write a small plan to start from, and a diary beside it.") { name };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(name), here));

        return command;
    }

    static int Run(string name, Surroundings here)
    {
        if (NewFamily.Of(name, here.Today) is not { } family)
        {
            return Complaints.Print(
                [$"'{name}' cannot be the name of a family: write one or more words, for example: plan new Harper"], ExitStatus.WrongUse, here);
        }

        var (plan, diary) = (FoundFile.At(family.FileName + ".plan", here.Folder), FoundFile.At(family.FileName + ".record", here.Folder));
        if (TextFile.Create((plan, family.Plan), (diary, family.Diary)) is { } mistake)
        {
            return Complaints.Print([mistake], ExitStatus.WrongUse, here);
        }

        here.Output.WriteLine($"{plan.Path}\n{diary.Path}");

        return ExitStatus.Good;
    }
}
