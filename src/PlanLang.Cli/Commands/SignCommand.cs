using System.CommandLine;
using PlanLang.Cli.Display;
using PlanLang.Contracts;
using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Text;

namespace PlanLang.Cli.Commands;

/// <summary><c>plan sign</c>: writes into the diary who agreed to exactly what.</summary>
static class SignCommand
{
    /// <summary>The command with its options.</summary>
    public static Command Create(Surroundings here)
    {
        var (file, asOf) = (FileArgument.Plan(), DateOptions.AsOf());
        var by = new Option<string[]>("--by")
        {
            Description = "Who signs; give it once for each of them.",
            HelpName = "NAME",
            Required = true,
            Arity = ArgumentArity.OneOrMore,
        };
        var how = new Option<string?>("--how")
        {
            Description = "How it was explained to them, for example 'large print, read aloud by Dana, explained back'.",
            HelpName = "WORDS",
        };
        var command = new Command("sign", "Write into the diary who has signed the contract, and which version of it.") { file, by, how, asOf };
        command.SetAction(parsed =>
        {
            var request = new SigningRequest(
                [.. parsed.GetRequiredValue(by)], parsed.GetValue(asOf) ?? here.Today, parsed.GetValue(how));

            return OneFamily.WithFiles(
                parsed.GetRequiredValue(file), request.On, request.On, here, (family, assessment) => Run(family, assessment, request, here));
        });

        return command;
    }

    static int Run(FamilyFiles family, Assessment assessment, SigningRequest request, Surroundings here)
    {
        if (DiaryOf(family) is not { } diary)
        {
            return Complaints.Print(
                ["The plan names its diaries on the line 'records:', and none of them is a .record file. Add one to it."],
                ExitStatus.WrongUse,
                here);
        }

        return PlanLanguage.Sign(assessment, request, diary) switch
        {
            SigningRefused refused => Complaints.Print(refused.Mistakes, ExitStatus.WrongUse, here),
            SigningWritten { Lines.IsEmpty: true } same => Say([.. same.Remarks], here),
            SigningWritten written => Write(family, written, request, here),
            _ => ExitStatus.Good,
        };
    }

    /// <summary>What would make the diary or the plan wrong is shown, and not written.</summary>
    static int Write(FamilyFiles family, SigningWritten written, SigningRequest request, Surroundings here)
    {
        var signed = family with { Records = [.. family.Records.Where(record => record != written.Before), written.After] };
        var errors = PlanLanguage.Check(signed, request.On, request.On).Diagnostics.Where(one => one.Severity == Severity.Error).ToList();
        if (errors.Count > 0)
        {
            DiagnosticWriter.Write([.. errors.Select(ShownDiagnostic.Of)], here);

            here.Error.WriteLine("Nothing was signed.");

            return ExitStatus.Mistakes;
        }

        return TextFile.Replace(FoundFile.At(written.After.Path, here.Folder), written.After.Text) is { } mistake
            ? Complaints.Print([mistake], ExitStatus.WrongUse, here)
            : Say([.. written.Remarks, $"Written into {written.After.Path}:", .. written.Lines.Select(line => $"  {line}")], here);
    }

    /// <summary>The diary with the latest entries; a new one beside the plan where there is none; null where the plan names others.</summary>
    static SourceText? DiaryOf(FamilyFiles family) => family.Records.Where(IsDiary).ToList() switch
    {
        [.., var last] => last,
        [] when family.NamesRecords => null,
        _ => SourceText.From("", family.File.Beside(Path.GetFileNameWithoutExtension(family.File.FullPath) + ".record").Path),
    };

    static bool IsDiary(SourceText record) => !record.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    static int Say(IEnumerable<string> lines, Surroundings here)
    {
        foreach (var line in lines)
        {
            here.Output.WriteLine(line);
        }

        return ExitStatus.Good;
    }
}
