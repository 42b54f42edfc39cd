using BenchmarkDotNet.Attributes;

namespace PlanLang.Benchmarks.Parsing;

/// <summary>Time and memory of reading fifty plans.</summary>
[MemoryDiagnoser]
public class ParseBenchmarks
{
    readonly Reader _planLang = Reader.PlanLang;
    readonly Reader _gherkin = Reader.Gherkin;
    readonly Reader _yaml = Reader.Yaml;

    [Benchmark(Baseline = true)]
    public object? PlanLang() => _planLang.ReadAll();

    [Benchmark]
    public object? Gherkin() => _gherkin.ReadAll();

    [Benchmark]
    public object? YamlDotNet() => _yaml.ReadAll();
}
