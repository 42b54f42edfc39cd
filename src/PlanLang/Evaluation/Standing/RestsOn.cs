using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>The lines of a diary that how something stands rests on: whoever has those alone comes to the same.</summary>
/// <param name="Lines">In order of file and line, each once.</param>
sealed record RestsOn(ImmutableArray<Evidence> Lines)
{
    /// <summary>Nothing: the verdict alone was asked for, or it rests on itself.</summary>
    public static RestsOn Nothing { get; } = new([]);

    /// <summary>Those of many judgements, of whatever days; of a spell in which nothing applied also the record that has ended it since.</summary>
    public static RestsOn Of(IEnumerable<Evidence> lines, Standpoint at)
    {
        var all = lines.ToHashSet();
        var ends = from series in at.Diary.All
                   from spell in series.Spells
                   where spell.Until <= at.SeenTo && all.Contains(spell.Evidence)
                   from end in at.Observe(series.Measure, series.Subject).Returns.FirstFrom(spell.Until ?? spell.From, at.SeenTo)
                   select end;

        return new RestsOn(EvidenceLines.Of([.. all, .. ends]));
    }
}
