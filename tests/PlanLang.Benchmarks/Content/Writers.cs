namespace PlanLang.Benchmarks.Content;

/// <summary>The same lines in each language: one line in, one line out.</summary>
static class Writers
{
    /// <summary>As a plan.</summary>
    public static string PlanLang(IEnumerable<Line> lines) =>
        Text(lines, line => $"{Indent(line.Depth)}{line.Keyword}{(line is { Heads: true, Value: "" } ? "" : ": ")}{line.Value}");

    /// <summary>As a feature: blocks are scenarios, and what stands in them are steps.</summary>
    public static string Gherkin(IEnumerable<Line> lines) =>
        Text(lines, line => line switch
        {
            { Depth: 0, Keyword: "plan" } => $"Feature: {line.Value}",
            { Depth: 0 } => $"  Scenario: {line.Keyword} {line.Value}",
            _ => $"    * {line.Keyword}: {line.Value}",
        });

    /// <summary>As mappings; what stands in the header of a block is part of its key.</summary>
    public static string Yaml(IEnumerable<Line> lines) =>
        Text(lines, line => line.Heads
            ? $"{Indent(line.Depth)}\"{line.Keyword} {line.Value}\":"
            : $"{Indent(line.Depth)}{line.Keyword}: {line.Value}");

    static string Text(IEnumerable<Line> lines, Func<Line, string> write) =>
        string.Concat(lines.Select(line => write(line) + '\n'));

    static string Indent(int depth) => new(' ', 2 * depth);
}
