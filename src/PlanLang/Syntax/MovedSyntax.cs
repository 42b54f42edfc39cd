using System.Runtime.InteropServices;

namespace PlanLang.Syntax;

/// <summary>What was written, unchanged, at another place of a text: everything in it stands so many characters further on.</summary>
static class MovedSyntax
{
    /// <summary>The same so many characters further on; back, where the distance is negative.</summary>
    public static T MovedBy<T>(this T written, int distance) where T : AnySyntax =>
        (T)(WithParts(written, distance) with { Span = written.Span.MovedBy(distance) });

    static AnySyntax WithParts(AnySyntax written, int by) => written switch
    {
        TextSyntax or NameSyntax or DateSyntax or DurationSyntax or TimeframeSyntax or ComparisonSyntax => written,
        LineSyntax line => WithParts(line, by),
        ConditionSyntax condition => WithParts(condition, by),
        ValueSyntax value => WithParts(value, by),
        MeasuredSyntax one => one with { Aggregate = one.Aggregate?.MovedBy(by), Measure = one.Measure.MovedBy(by), Subject = one.Subject?.MovedBy(by) },
        NamedSubjectSyntax one => one with { Name = one.Name.MovedBy(by) },
        ChangeSyntax one => one with { By = one.By.MovedBy(by) },
        ComparedWithSyntax one => one with { Timeframe = one.Timeframe.MovedBy(by) },
        ComparedMonthlySyntax one => one with { Timeframe = one.Timeframe.MovedBy(by) },
        NamedGoalsSyntax one => one with { Names = Each(one.Names, by) },
        QuantifiedGoalsSyntax one => one with { About = one.About?.MovedBy(by) },
        StandingSyntax one => one with { Words = one.Words?.MovedBy(by) },
        BornFactSyntax one => one with { Date = one.Date.MovedBy(by) },
        WordFactSyntax one => one with { Text = one.Text.MovedBy(by) },
        _ => written,
    };

    static LineSyntax WithParts(LineSyntax written, int by) => written switch
    {
        StatementSyntax one => one with
        {
            KeywordSpan = one.KeywordSpan.MovedBy(by),
            Name = one.Name?.MovedBy(by),
            Value = one.Value?.MovedBy(by),
            Lines = Each(one.Lines, by),
        },
        ItemSyntax one => one with { Text = one.Text.MovedBy(by), Lines = Each(one.Lines, by) },
        ConditionLineSyntax one => one with
        {
            Label = one.Label?.MovedBy(by),
            Period = one.Period?.MovedBy(by),
            Value = one.Value?.MovedBy(by),
            Lines = Each(one.Lines, by),
        },
        ExpectationLineSyntax one => one with { Value = one.Value?.MovedBy(by), Lines = Each(one.Lines, by) },
        SkippedSyntax one => one with { Lines = Each(one.Lines, by) },
        _ => written,
    };

    static ConditionSyntax WithParts(ConditionSyntax written, int by) => written switch
    {
        ValueConditionSyntax one => one with { Of = one.Of.MovedBy(by), Comparison = one.Comparison.MovedBy(by), Timeframe = one.Timeframe?.MovedBy(by) },
        CountConditionSyntax one => one with { Comparison = one.Comparison.MovedBy(by), Of = one.Of.MovedBy(by), Timeframe = one.Timeframe?.MovedBy(by) },
        ChangeConditionSyntax one => one with
        {
            Of = one.Of.MovedBy(by),
            Change = one.Change.MovedBy(by),
            Timeframe = one.Timeframe?.MovedBy(by),
            Baseline = one.Baseline?.MovedBy(by),
        },
        StatusConditionSyntax one => one with
        {
            Measure = one.Measure?.MovedBy(by),
            Subject = one.Subject.MovedBy(by),
            Status = one.Status.MovedBy(by),
            Spell = one.Spell?.MovedBy(by),
        },
        JoinedConditionSyntax one => one with { Parts = Each(one.Parts, by) },
        GoalsConditionSyntax one => one with { Goals = one.Goals.MovedBy(by), Status = one.Status.MovedBy(by) },
        ActionConditionSyntax one => one with { Name = one.Name.MovedBy(by), Status = one.Status.MovedBy(by) },
        ActionKeptConditionSyntax one => one with { Name = one.Name.MovedBy(by) },
        SanctionConditionSyntax one => one with { Name = one.Name.MovedBy(by), Status = one.Status.MovedBy(by) },
        ReviewHeldConditionSyntax one => one with { Timeframe = one.Timeframe.MovedBy(by) },
        AgreesConditionSyntax one => one with { Name = one.Name.MovedBy(by) },
        _ => written,
    };

    static ValueSyntax WithParts(ValueSyntax written, int by) => written switch
    {
        NamesSyntax one => one with { Names = Each(one.Names, by) },
        ReferencesSyntax one => one with { References = Each(one.References, by) },
        ReferenceSyntax one => one with { Name = one.Name.MovedBy(by) },
        RecurrenceSyntax one => one with { From = one.From?.MovedBy(by) },
        PeriodSyntax one => one with { From = one.From.MovedBy(by), To = one.To.MovedBy(by) },
        OpenPeriodSyntax one => one with { From = one.From.MovedBy(by) },
        WithinSyntax one => one with { Event = one.Event.MovedBy(by) },
        AfterwardsSyntax one => one with { What = one.What.MovedBy(by), Until = one.Until?.MovedBy(by) },
        DatedTextSyntax one => one with { Date = one.Date.MovedBy(by), Text = one.Text?.MovedBy(by) },
        MilestoneSyntax one => one with { By = one.By?.MovedBy(by), Condition = one.Condition?.MovedBy(by) },
        ListHeadingSyntax one => one with { WhereRelevant = one.WhereRelevant?.MovedBy(by), For = one.For?.MovedBy(by) },
        ExpectationSyntax one => one with { What = one.What.MovedBy(by), Standing = one.Standing?.MovedBy(by) },
        CountsSyntax one => one with { Part = one.Part.MovedBy(by), Whole = one.Whole?.MovedBy(by), Better = one.Better?.MovedBy(by) },
        ScaleSyntax one => one with { Better = one.Better?.MovedBy(by) },
        NumberSyntax one => one with { Unit = one.Unit.MovedBy(by), Better = one.Better?.MovedBy(by) },
        PromiseSyntax one => one with { Source = one.Source.MovedBy(by) },
        OfNamesSyntax one => one with { Names = Each(one.Names, by) },
        ReadingSyntax one => one with { Of = one.Of.MovedBy(by), Timeframe = one.Timeframe?.MovedBy(by) },
        PersonSyntax one => one with { FullName = one.FullName.MovedBy(by), Facts = Each(one.Facts, by) },
        _ => written,
    };

    static ImmutableArray<T> Each<T>(ImmutableArray<T> written, int by) where T : AnySyntax
    {
        if (written.IsEmpty)
        {
            return written;
        }

        var moved = new T[written.Length];
        for (var place = 0; place < moved.Length; place++)
        {
            moved[place] = written[place].MovedBy(by);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(moved);
    }
}
