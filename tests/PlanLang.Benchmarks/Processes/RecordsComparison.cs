using PlanLang.Benchmarks.Content;

namespace PlanLang.Benchmarks.Processes;

/// <summary>Reading and totalling the same 100,000 records, PlanLang against 200 goals: a whole process each.</summary>
static class RecordsComparison
{
    const int Runs = 7;

    public static void Print(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            RecordContent.Write(folder.FullName);
            ProcessComparison.Print(output, $"100,000 records, median of {Runs}", Commands(folder.FullName), Runs);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    static Command[] Commands(string folder) =>
    [
        PlanProgram.Check(Path.Combine(folder, RecordContent.PlanFile)),
        new("ledger bal", "ledger", "-f", Path.Combine(folder, RecordContent.JournalFile), "bal"),
        new("hledger check", "hledger", "-f", Path.Combine(folder, RecordContent.JournalFile), "check"),
        new("bean-check", "bean-check", "-C", Path.Combine(folder, RecordContent.BeancountFile)),
        new("mlr stats1", "mlr", "--icsv", "--ojson", "stats1", "-a", "sum", "-f", "value", "-g", "measure,who", Path.Combine(folder, RecordContent.CsvFile)),
    ];
}
