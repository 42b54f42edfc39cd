namespace PlanLang.Benchmarks.Processes;

/// <summary>The published program.</summary>
static class PlanProgram
{
    /// <summary><c>plan check</c> on a day that never changes.</summary>
    public static Command Check(string path) => new("plan check", "artifacts/plan/plan", "check", path, "--as-of", "2026-07-13");

    /// <summary><c>plan render contract</c> of all families of a folder, on the same day.</summary>
    public static Command RenderContracts(string path, string pages) =>
        new("plan render contract", "artifacts/plan/plan", "render", "contract", path, "--as-of", "2026-07-13", "-o", pages);
}
