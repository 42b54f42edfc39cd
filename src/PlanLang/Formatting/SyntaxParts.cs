using System.Diagnostics;
using PlanLang.Syntax;

namespace PlanLang.Formatting;

/// <summary>What a value is made of.</summary>
static class SyntaxParts
{
    /// <summary>The parts of a value that has no form as a whole; what the author left out is not among them.</summary>
    public static IEnumerable<AnySyntax> Of(AnySyntax value) => AllOf(value).OfType<AnySyntax>();

    static ImmutableArray<AnySyntax?> AllOf(AnySyntax value) => value switch
    {
        PeriodSyntax period => [period.From, period.To],
        OpenPeriodSyntax period => [period.From],
        WithinSyntax within => [within.Event],
        AfterwardsSyntax help => [help.What, help.Until],
        DatedTextSyntax dated => [dated.Date, dated.Text],
        MilestoneSyntax milestone => [milestone.By, milestone.Condition],
        ReferencesSyntax references => [.. references.References],
        ReferenceSyntax reference => [reference.Name],
        ExpectationSyntax expectation => [expectation.What, expectation.Standing],
        StandingSyntax standing => [standing.Words],
        ReadingSyntax reading => [reading.Of, reading.Timeframe],
        MeasuredSyntax measured => [measured.Aggregate, measured.Measure, measured.Subject],
        NamedSubjectSyntax named => [named.Name],
        BornFactSyntax born => [born.Date],
        WordFactSyntax word => [word.Text],
        ConditionSyntax condition => Of(condition),
        _ => throw new UnreachableException(value.GetType().Name),
    };

    static ImmutableArray<AnySyntax?> Of(ConditionSyntax condition) => condition switch
    {
        JoinedConditionSyntax joined => [.. joined.Parts],
        ValueConditionSyntax value => [value.Of, value.Comparison, value.Timeframe],
        ChangeConditionSyntax change => [change.Of, change.Change, change.Timeframe, change.Baseline],
        StatusConditionSyntax status => [status.Measure, status.Subject, status.Status, status.Spell],
        GoalsConditionSyntax goals => [goals.Goals, goals.Status],
        ActionConditionSyntax action => [action.Name, action.Status],
        SanctionConditionSyntax sanction => [sanction.Name, sanction.Status],
        AgreesConditionSyntax agrees => [agrees.Name],
        _ => throw new UnreachableException(),
    };
}
