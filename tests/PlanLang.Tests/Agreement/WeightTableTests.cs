using PlanLang.Agreement;
using PlanLang.Sentences;

namespace PlanLang.Tests.Agreement;

public class WeightTableTests
{
    [Fact]
    public void EveryKindOfClauseHasARowOfItsOwn() =>
        Assert.All(Enum.GetValues<ClauseKind>(), kind => Assert.Contains(WeightTable.Rows, row => row.Kinds.Contains(kind)));

    [Fact]
    public void EveryReasonIsASentence() =>
        Assert.All(WeightTable.Rows, row => Assert.EndsWith(".", Language.English[$"diff.reason.{row.Reason}"], StringComparison.Ordinal));

    [Fact]
    public void WhatNobodySignsAnewForIsMinorOnlyWhereNothingIsPromisedByIt() => Assert.Equal(
        [ClauseKind.Plan, ClauseKind.Person, ClauseKind.Stage, ClauseKind.Reviews, ClauseKind.Measure, ClauseKind.Strengths, ClauseKind.Worries, ClauseKind.Voice, ClauseKind.Note, ClauseKind.Figure],
        WeightTable.Rows.Where(row => row.Weight == Weight.Minor).SelectMany(row => row.Kinds).Distinct().Order());
}
