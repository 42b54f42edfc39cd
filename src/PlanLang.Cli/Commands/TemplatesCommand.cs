using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Rendering;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan templates</c>: the templates of pages, to copy and change, and what can be shown in them.</summary>
static class TemplatesCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var folder = new Option<string?>("--output", "-o")
        {
            Description = "Copy the templates into this folder, made if need be; nothing that is there is written over.",
            HelpName = "DIR",
        };
        var explain = new Option<string?>("--explain")
        {
            Description = "Show every field of every page, with what it says in this plan.",
            HelpName = "FILE",
        };
        var language = new Option<string?>("--language")
        {
            Description = "Copy the sentences of this language into the folder of -o instead: to check them, or to begin another language.",
            HelpName = string.Join('|', PageLanguage.Tags),
        }.AcceptOnlyFromAmong([.. PageLanguage.Tags]);
        var asOf = DateOptions.AsOf();
        var command = new Command("templates", "List the templates of pages, copy them out, or show what can stand in them.") { folder, language, explain, asOf };
        command.SetAction(parsed => (parsed.GetValue(folder), parsed.GetValue(explain), parsed.GetValue(language)) switch
        {
            ({ } target, _, { } tag) => Copy(target, [($"{tag}.txt", PageLanguage.TextOf(tag))], here),
            ({ } target, _, null) => Copy(target, Templates.Names.Select(name => ($"{name}.md", Templates.TextOf(name))), here),
            (null, _, { } tag) => Complaints.Print([$"Say where: --language {tag} -o languages"], ExitStatus.WrongUse, here),
            (_, { } plan, _) when (parsed.GetValue(asOf) ?? here.Today) is var date => OneFamily.With(plan, date, date, here, assessment => Explain(assessment, here)),
            _ => List(here),
        });

        return command;
    }

    static int Copy(string folder, IEnumerable<(string Name, string Text)> texts, Surroundings here)
    {
        var files = texts.Select(one => (File: FoundFile.At(Path.Combine(folder, one.Name), here.Folder), one.Text)).ToArray();
        if (TextFile.Create(files) is { } mistake)
        {
            return Complaints.Print([mistake], ExitStatus.WrongUse, here);
        }

        Array.ForEach(files, made => here.Output.WriteLine(made.File.Path));

        return ExitStatus.Good;
    }

    static int List(Surroundings here)
    {
        foreach (var name in Templates.Names)
        {
            here.Output.WriteLine(name);
        }

        return ExitStatus.Good;
    }

    static int Explain(Assessment assessment, Surroundings here)
    {
        PageWriter.Write(TemplateText.Of(assessment), here);

        return ExitStatus.Good;
    }
}
