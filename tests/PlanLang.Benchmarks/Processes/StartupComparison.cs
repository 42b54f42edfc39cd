namespace PlanLang.Benchmarks.Processes;

/// <summary>A whole check of the smallest plan, beside programs that only say who they are.</summary>
static class StartupComparison
{
    const int Runs = 41;

    public static void Print(TextWriter output) =>
        ProcessComparison.Print(
            output,
            $"start-up, median of {Runs}",
            [
                PlanProgram.Check("examples/smallest/harper.plan"),
                new Command("ledger --version", "ledger", "--version"),
                new Command("hledger --version", "hledger", "--version"),
            ],
            Runs);
}
