namespace PlanLang.Benchmarks.Processes;

/// <summary>The published program.</summary>
static class PlanProgram
{
    /// <summary><c>plan check</c> on a day that never changes.</summary>
    public static Command Check(string path) => new("plan check", "artifacts/plan/plan", "check", path, "--as-of", "2026-07-13");
}
