namespace PlanLang.Evaluation;

/// <summary>Promised returns that have not come: the service's own promises, reported as plainly as the family's.</summary>
static class ReturnsOverdue
{
    /// <summary>One a measure and person of whom nothing came for more than a period, with the day of the last one if there was any.</summary>
    public static IEnumerable<Attention> Of(Standpoint at) =>
        from next in ReturnsDue.Of(at)
        where next.Observation.Returns.IsOverdue(next.Last, at.AsOf)
        select new Attention(AttentionKind.ReturnOverdue, next.Observation.Measure.At, next.About, next.HasCome ? next.Last : null);
}
