using System.Globalization;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using PlanLang.Benchmarks.Content;
using PlanLang.Benchmarks.Editing;
using PlanLang.Benchmarks.Evaluation;
using PlanLang.Benchmarks.Parsing;
using PlanLang.Benchmarks.Processes;

// dotnet run -c Release --project tests/PlanLang.Benchmarks -- parse | startup | records | evaluate | caseload | render | editor | micro [BenchmarkDotNet's options]
// `records FOLDER` and `caseload FOLDER FAMILIES` only write what is read, to be looked at.
// Run it from the root of the project, after publishing the program that is measured:
// dotnet publish src/PlanLang.Cli -c Release -o artifacts/plan
switch (args)
{
    case ["parse"]:
        ParseComparison.Print(Console.Out);
        return 0;
    case ["startup"]:
        StartupComparison.Print(Console.Out);
        return 0;
    case ["records"]:
        RecordsComparison.Print(Console.Out);
        return 0;
    case ["records", var folder]:
        RecordContent.Write(folder);
        return 0;
    case ["evaluate"]:
        EvaluationMeasurement.Print(Console.Out);
        return 0;
    case ["caseload"]:
        CaseloadMeasurement.Print(Console.Out);
        return 0;
    case ["caseload", var folder, var families]:
        CaseloadContent.Write(folder, int.Parse(families, CultureInfo.InvariantCulture));
        return 0;
    case ["render"]:
        RenderMeasurement.Print(Console.Out);
        return 0;
    case ["editor"]:
        EditorMeasurement.Print(Console.Out);
        return 0;
    case ["micro", .. var options]:
        BenchmarkSwitcher.FromAssembly(typeof(ParseBenchmarks).Assembly)
            .Run(options, DefaultConfig.Instance.WithArtifactsPath("artifacts/benchmarks"));
        return 0;
    default:
        Console.Error.WriteLine("Say what to measure: parse, startup, records, evaluate, caseload, render, editor or micro.");
        return 2;
}
