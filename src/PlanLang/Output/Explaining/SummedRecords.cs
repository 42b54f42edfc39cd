using PlanLang.Dates;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Output;

/// <summary>The records that a value was made of: those of its days that are among the evidence.</summary>
sealed class SummedRecords
{
    readonly Judgement _judgement;
    readonly HashSet<Evidence> _evidence;
    readonly ImmutableArray<PersonRecords> _people;

    /// <summary>Those of one time.</summary>
    public SummedRecords(Judgement judgement, Window window, SumScope scope)
    {
        _judgement = judgement;
        _evidence = [.. judgement.Evidence];
        Scope = scope;
        _people = [.. LookedAt.By(judgement.Condition) is var (measure, subject, _)
            ? scope.People(subject).Select(person => Of(scope.Diary.Of(measure, person), person, window)).Where(one => !one.Samples.IsEmpty)
            : []];
    }

    /// <summary>Where they were looked for.</summary>
    public SumScope Scope { get; }

    /// <summary>The same condition at another time.</summary>
    public SummedRecords In(Window window) => new(_judgement, window, Scope);

    /// <summary>The records as figures, one after another.</summary>
    public ImmutableArray<string> Figures() => [.. _people.SelectMany(one => one.Samples).Select(SumFigures.Exact)];

    /// <summary>Whether a line of the diary is among the evidence.</summary>
    public bool RestOn(Evidence line) => _evidence.Contains(line);

    /// <summary>
    /// The records of each that make up the value: all of them, or the latest of each; empty where something else does.
    /// </summary>
    public ImmutableArray<PersonRecords> Making(Value value)
    {
        var latest = _people.Select(one => one with { Samples = [one.Samples[^1]] }).ToImmutableArray();

        return AddUp(_judgement.Condition) && PersonRecords.MakeUp(_people, value) ? _people
            : PersonRecords.MakeUp(latest, value) ? latest
            : [];
    }

    /// <summary>Whether the records of several days are added up: a point on a scale is not.</summary>
    static bool AddUp(Condition condition) => condition switch
    {
        ValueCondition value => value.Aggregate == Aggregate.Total || value.Measure.Kind is CountKind or RatioKind,
        ChangeCondition change => change.Aggregate == Aggregate.Total || change.Measure.Kind is CountKind or RatioKind,
        _ => false,
    };

    PersonRecords Of(Series? series, Person? person, Window window)
    {
        if (series is null)
        {
            return new PersonRecords(person, []);
        }

        var (first, end) = series.Between(window.From, window.To);
        var all = series.Periods.Where(period => window.Holds(period.Window)).Select(period => period.Sample)
            .Concat(series.Samples[first..end])
            .Where(sample => sample.Kind != SampleKind.None && RestOn(sample.Evidence));

        return new PersonRecords(person, [.. all]);
    }
}
