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
            here.Error.WriteLine($"'{name}' cannot be the name of a family: write one or more words, for example: plan new Harper");

            return ExitStatus.WrongUse;
        }

        var (plan, diary) = (FoundFile.At(family.FileName + ".plan", here.Folder), FoundFile.At(family.FileName + ".record", here.Folder));
        var mistake = TextFile.Create(plan, family.Plan) ?? TextFile.Create(diary, family.Diary);
        if (mistake is not null)
        {
            here.Error.WriteLine(mistake);

            return ExitStatus.WrongUse;
        }

        here.Output.WriteLine($"{plan.Path}\n{diary.Path}");

        return ExitStatus.Good;
    }
}
