using PlanLang.Diagnostics;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Text;
using static PlanLang.Tests.Dates.Dated;

namespace PlanLang.Tests.Evaluation.Oracle;

/// <summary>A condition, a diary and a date, for the product and for the oracle.</summary>
sealed record Case(Ask Ask, ImmutableArray<Line> Lines, DateOnly AsOf, DateOnly KnownAt)
{
    /// <summary>What the product says, and the lines that it says it rests on.</summary>
    public Judgement Judged() => Judged(PlanOf([Ask]), DiaryOf(PlanOf([Ask]), Lines, KnownAt), 0, AsOf);

    /// <summary>What the oracle says of all lines.</summary>
    public Verdict Naively() => new NaiveOracle(Line.Diary(Lines).Lines, AsOf, KnownAt).Judge(Ask);

    /// <summary>What the oracle says of those lines alone.</summary>
    public Verdict Naively(IEnumerable<Evidence> evidence)
    {
        var numbers = evidence.Select(line => line.Line).ToHashSet();

        return new NaiveOracle([.. Line.Diary(Lines).Lines.Where(line => numbers.Contains(line.Number))], AsOf, KnownAt).Judge(Ask);
    }

    /// <summary>The same without one of its lines, and with another value on it; with the number of the line.</summary>
    public IEnumerable<(int Number, Case Diary)> Mutants() => Line.Mutants(Lines).Select(mutant => (mutant.Number, this with { Lines = mutant.Lines }));

    /// <summary>The smallest case found in it for which something still holds, by leaving out lines and parts as long as what is left can be written so.</summary>
    public Case Smallest(Func<Case, bool> holds)
    {
        var smaller = Lines.Select(line => this with { Lines = Lines.Remove(line) })
            .Concat(Ask.Smaller.Select(ask => this with { Ask = ask }))
            .FirstOrDefault(one => one.IsWhole && holds(one));

        return smaller is null ? this : smaller.Smallest(holds);
    }

    public override string ToString() => string.Join('\n', [
        $"as of {Iso(AsOf)}, known at {Iso(KnownAt)}",
        Ask.Lines("when", 0),
        Line.Diary(Lines).Text]);

    /// <summary>The family with a reward for each ask.</summary>
    public static Plan PlanOf(IEnumerable<Ask> asks)
    {
        var bound = Binding.Bound.From(World.Plan(asks));

        var errors = Errors(bound.Diagnostics).Select(one => $"{one.Message}\n{one.Source[one.Source.Line(one.Source.LineAt(one.Span.Start))]}");
        Assert.True(!errors.Any(), string.Join('\n', errors));

        return Assert.IsType<Plan>(bound.Plan);
    }

    public static Diary DiaryOf(Plan plan, ImmutableArray<Line> lines, DateOnly knownAt)
    {
        var (diary, diagnostics) = Read(plan, lines, knownAt);

        Assert.True(!Errors(diagnostics).Any(), string.Join('\n', Errors(diagnostics).Select(one => one.Message).Append(Line.Diary(lines).Text)));

        return diary;
    }

    /// <summary>Whether the plan and the diary can be read without an error: a correction needs something to correct.</summary>
    bool IsWhole => Binding.Bound.From(World.Plan([Ask])) is { Plan: { } plan, Diagnostics: var diagnostics }
        && !Errors(diagnostics).Any()
        && !Errors(Read(plan, Lines, KnownAt).Diagnostics).Any();

    static (Diary Diary, IEnumerable<Diagnostic> Diagnostics) Read(Plan plan, ImmutableArray<Line> lines, DateOnly knownAt)
    {
        var bound = RecordBinder.Bind([RecordReader.Read(SourceText.From(Line.Diary(lines).Text, "harper.record"))], plan, knownAt);

        return (bound.Diary, bound.Diagnostics);
    }

    static IEnumerable<Diagnostic> Errors(IEnumerable<Diagnostic> diagnostics) => diagnostics.Where(one => one.Severity == Severity.Error);

    public static Judgement Judged(Plan plan, Diary diary, int place, DateOnly asOf) =>
        Judge.Of(Assert.IsAssignableFrom<Condition>(plan.Rewards[place].When), Standpoint.At(plan, diary, asOf));
}
