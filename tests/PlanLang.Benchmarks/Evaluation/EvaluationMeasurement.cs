using System.Diagnostics;
using System.Globalization;
using PlanLang.Benchmarks.Content;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Text;

namespace PlanLang.Benchmarks.Evaluation;

/// <summary>Judging in process, warm, one thread: a whole plan again, and one window over diaries of different lengths.</summary>
static class EvaluationMeasurement
{
    const int Rounds = 21;
    static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(2);
    static readonly TimeSpan Turn = TimeSpan.FromMilliseconds(100);
    static readonly int[] Sizes = [1_000, 10_000, 100_000, 1_000_000];

    /// <summary>Prints a line for each depth, and one for each length of diary.</summary>
    public static void Print(TextWriter output)
    {
        var plan = EvaluationContent.Plan();
        var diary = EvaluationContent.Diary(plan);
        output.WriteLine($"{"one plan, 2,000 records",-32}{"ms",10}   (median of {Rounds})");
        foreach (var depth in Enum.GetValues<Depth>())
        {
            Print(output, $"{depth}", 1e-6 * Nanoseconds(() => Assessor.Assess(plan, diary, EvaluationContent.AsOf, EvaluationContent.AsOf, depth)));
        }

        output.WriteLine($"{"one window of 6 weeks, records",-32}{"ns",10}");
        foreach (var records in Sizes)
        {
            Print(output, records.ToString("N0", CultureInfo.InvariantCulture), Nanoseconds(Window(records)));
        }
    }

    /// <summary>One record a day, so that the window holds as many of them however long the diary is.</summary>
    static Func<object> Window(int records)
    {
        var asOf = new DateOnly(3000, 1, 1);
        var first = asOf.AddDays(1 - records);
        var plan = EvaluationContent.PlanOfACount(first);
        var line = new Evidence(SourceText.From(""), 1);
        var samples = Enumerable.Range(0, records)
            .Select(day => new Sample(first.AddDays(day), SampleKind.Value, 1 + day % 3, 0, null, line));
        var diary = new Diary([new Series(plan.Measures[0], null, [.. samples], [], [])], []);
        var at = Standpoint.At(plan, diary, asOf, Depth.VerdictAlone);
        var condition = plan.Goals[0].MetWhen ?? new BrokenCondition(plan.At);

        return () => Judge.Of(condition, at);
    }

    static double Nanoseconds(Func<object> work)
    {
        OneRound(work, WarmUp);

        return Median.Of(Enumerable.Range(0, Rounds).Select(_ => OneRound(work, Turn)).ToArray());
    }

    static double OneRound(Func<object> work, TimeSpan time)
    {
        var watch = Stopwatch.StartNew();
        var times = 0;
        while (watch.Elapsed < time)
        {
            GC.KeepAlive(work());
            times++;
        }

        return watch.Elapsed.TotalNanoseconds / times;
    }

    static void Print(TextWriter output, string what, double number) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-32}{number,10:N3}"));
}
