using PlanLang.Model;
using PlanLang.Records;
using PlanLang.Syntax;

namespace PlanLang.Evaluation;

/// <summary>The values that one record of a measure can have, numbered from the lowest.</summary>
/// <param name="Kind">What is recorded.</param>
/// <param name="Sessions">How many are possible each time, of a ratio: as many as on the fullest day so far.</param>
/// <param name="Highest">The number of the highest value; the lowest is 0.</param>
sealed record ValueSteps(MeasureKind Kind, decimal Sessions, int Highest)
{
    /// <summary>Where what is not written yet stands.</summary>
    public static Evidence ToCome { get; } = new(SourceText.From(""), 1);

    /// <summary>So many where no day tells.</summary>
    const decimal SessionsWithoutRecords = 10;

    /// <summary>A number or a count has no highest value: this is more than anybody asks for.</summary>
    const int Plenty = 1_000_000;

    /// <summary>Those of a measure and somebody, by what was recorded so far.</summary>
    public static ValueSteps Of(Measure measure, IEnumerable<Sample> samples) => measure.Kind switch
    {
        RatioKind ratio => Sessioned(ratio, SessionsOf(samples)),
        ScaleKind scale => new ValueSteps(scale, 0, Whole((scale.Highest - scale.Lowest) / scale.Step)),
        StatusKind status => new ValueSteps(status, 0, status.Statuses.Length - 1),
        var kind => new ValueSteps(kind, 0, Plenty),
    };

    /// <summary>The number of the value that the wish wants, of those from one number to another.</summary>
    public int Wanted(MeasureWish wish, Slot slot, (int Low, int High) range)
    {
        if (wish.Status is { } name && Kind is StatusKind { Statuses: var statuses })
        {
            var status = statuses.IndexOf(name);

            return wish.Polarity == Polarity.Is ? (range.Low <= status && status <= range.High ? status : range.Low)
                : range.Low != status ? range.Low
                : range.High;
        }

        var isHigh = (wish.Direction == Direction.Up) != Holds(wish.Compared, slot);

        return isHigh ? range.High : Math.Clamp(Holds(wish.Lifted, slot) ? 1 : 0, range.Low, range.High);
    }

    /// <summary>The record of a day with that value.</summary>
    public Sample At(int number, DateOnly day)
    {
        var empty = new Sample(day, SampleKind.Value, number, 0, null, ToCome);

        return Kind switch
        {
            RatioKind => empty with { Kind = SampleKind.Ratio, Whole = Sessions },
            ScaleKind scale => empty with { Part = AsDecimal(scale.Lowest + (scale.Step * number)) },
            StatusKind status => empty with { Part = 0, Status = status.Statuses[number] },
            CountKind when number == 0 => empty with { Kind = SampleKind.None },
            _ => empty,
        };
    }

    static bool Holds(Compared? days, Slot slot) => days is not null && days.Holds(slot.Person, slot.Day);

    static ValueSteps Sessioned(RatioKind ratio, decimal sessions) => new(ratio, sessions, (int)sessions);

    static decimal SessionsOf(IEnumerable<Sample> samples)
    {
        var most = 0m;
        foreach (var sample in samples)
        {
            most = sample.Whole > most ? sample.Whole : most;
        }

        return most > 0 ? most : SessionsWithoutRecords;
    }

    static int Whole(Fraction value) => (int)(value.Numerator / value.Denominator);

    static decimal AsDecimal(Fraction value) => (decimal)value.Numerator / (decimal)value.Denominator;
}
