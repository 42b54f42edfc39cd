using System.Diagnostics;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Reads the value of a record as the measure's kind says.</summary>
static class ValueReader
{
    /// <summary>The value. Null where it does not fit the measure, which has been reported.</summary>
    public static RecordedValue? Read(RecordContext context, Measure measure, TextSpan value) => measure.Kind switch
    {
        RatioKind kind => RatioReader.Read(context, measure, kind, value),
        CountKind kind => Count(context, measure, kind, value),
        ScaleKind kind => Scale(context, measure, kind, value),
        NumberKind kind => Number(context, measure, kind, value),
        StatusKind kind => Status(context, measure, kind, value),
        _ => throw new UnreachableException($"{measure.Kind} has no values."),
    };

    static RecordedValue? Count(RecordContext context, Measure measure, CountKind kind, TextSpan value)
    {
        var text = context.Of(value);
        if (text.Equals("none", StringComparison.OrdinalIgnoreCase))
        {
            return new RecordedValue(SampleKind.None, 0, 0, null);
        }

        if (Figures.TryReadWhole(text, out var count))
        {
            return new RecordedValue(SampleKind.Value, count, 0, null);
        }

        var meant = text is "nil" or "no" or "nothing" ? "none" : Figures.OfWord(text) ?? MissingComma.AfterNumber(text);
        context.Report(DiagnosticCatalog.NotACount(context.Source, value, measure.Name, kind.What, meant));

        return null;
    }

    static RecordedValue? Scale(RecordContext context, Measure measure, ScaleKind kind, TextSpan value)
    {
        if (!Figures.TryRead(context.Of(value), out var number))
        {
            var range = $"a scale from {Shown(kind.Lowest)} to {Shown(kind.Highest)}";
            return NotANumber(context, value, new NumberFact(measure.Name, range, Shown(kind.Highest)));
        }

        Fraction point = number;
        if (point < kind.Lowest || point > kind.Highest)
        {
            context.Report(DiagnosticCatalog.OffScale(context.Source, value, measure.Name, Shown(kind.Lowest), Shown(kind.Highest)));
            return null;
        }

        if (!((point - kind.Lowest) / kind.Step).Denominator.IsOne)
        {
            context.Report(DiagnosticCatalog.OffStep(context.Source, value, measure.Name, Shown(kind.Lowest), Shown(kind.Step)));
            return null;
        }

        return new RecordedValue(SampleKind.Value, number, 0, null);
    }

    static RecordedValue? Number(RecordContext context, Measure measure, NumberKind kind, TextSpan value) =>
        Figures.TryRead(context.Of(value), out var number) && number >= 0
            ? new RecordedValue(SampleKind.Value, number, 0, null)
            : NotANumber(context, value, new NumberFact(measure.Name, $"a number of {kind.Unit}", "45"));

    static RecordedValue? NotANumber(RecordContext context, TextSpan value, NumberFact fact)
    {
        var plain = context.Of(value).TrimStart("£$€ ");
        var first = plain[..LengthOfNumber(plain)];
        var figures = Figures.TryRead(first, out _) ? first.ToString() : Figures.OfWord(context.Of(value));
        context.Report(DiagnosticCatalog.NotANumber(context.Source, value, fact.Measure, fact.What, (figures, fact.Example)));

        return null;
    }

    static RecordedValue? Status(RecordContext context, Measure measure, StatusKind kind, TextSpan value)
    {
        foreach (var status in kind.Statuses)
        {
            if (Names.Same(context.Of(value), status))
            {
                return new RecordedValue(SampleKind.Value, 0, 0, status);
            }
        }

        context.Report(DiagnosticCatalog.NotAStatus(
            context.Source, value, measure.Name, kind.Statuses, Spelling.Closest(context.Of(value), kind.Statuses)));

        return null;
    }

    static int LengthOfNumber(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && (char.IsAsciiDigit(text[length]) || text[length] == '.'))
        {
            length++;
        }

        return length;
    }

    /// <summary>Bounds and steps are decimals as people write them.</summary>
    static string Shown(Fraction number) =>
        ((decimal)number.Numerator / (decimal)number.Denominator).ToString(System.Globalization.CultureInfo.InvariantCulture);

    readonly record struct NumberFact(string Measure, string What, string Example);
}
