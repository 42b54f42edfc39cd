using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Records;

/// <summary>Reads <c>7 of 10</c> and <c>70%</c>.</summary>
static class RatioReader
{
    /// <summary>The ratio. Null where it is none, or more than the whole, which has been reported.</summary>
    public static RecordedValue? Read(RecordContext context, Measure measure, RatioKind kind, TextSpan value)
    {
        var text = context.Of(value);

        return text is [.. var number, '%'] && Figures.TryRead(number.TrimEnd(), out var percent) && percent >= 0
            ? Percentage(context, measure, percent, value)
            : TryReadPair(text, "of", out var part, out var whole)
                ? Pair(context, kind, value, new RecordedValue(SampleKind.Ratio, part, whole, null))
                : NotARatio(context, measure, value);
    }

    static RecordedValue? Percentage(RecordContext context, Measure measure, decimal percent, TextSpan value)
    {
        if (percent <= 100)
        {
            return new RecordedValue(SampleKind.Percentage, percent, 0, null);
        }

        context.Report(DiagnosticCatalog.AboveHundred(context.Source, value, measure.Name));

        return null;
    }

    static RecordedValue? Pair(RecordContext context, RatioKind kind, TextSpan span, RecordedValue value)
    {
        if (value.Part <= value.Whole)
        {
            return value;
        }

        context.Report(DiagnosticCatalog.PartAboveWhole(context.Source, span, kind.Part, kind.Whole));

        return null;
    }

    static RecordedValue? NotARatio(RecordContext context, Measure measure, TextSpan value)
    {
        var text = context.Of(value);
        var meant = TryReadPair(text, "/", out var part, out var whole) || TryReadPair(text, "out of", out part, out whole)
            ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{part} of {whole}")
            : MissingComma.AfterRatio(text);
        context.Report(DiagnosticCatalog.NotARatio(context.Source, value, measure.Name, meant));

        return null;
    }

    static bool TryReadPair(ReadOnlySpan<char> text, string between, out decimal part, out decimal whole)
    {
        var at = text.IndexOf(between, StringComparison.OrdinalIgnoreCase);
        (part, whole) = (0, 0);

        return at > 0
            && Figures.TryRead(text[..at].TrimEnd(), out part)
            && Figures.TryRead(text[(at + between.Length)..].TrimStart(), out whole)
            && part >= 0
            && whole >= 0;
    }
}
