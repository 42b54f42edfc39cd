using PlanLang.Dates;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>Times in which a measure did not apply.</summary>
static class ExemptSpells
{
    /// <summary>The day before the next record; the end of time where there is none yet.</summary>
    public static DateOnly LastDay(this ExemptSpell spell) =>
        spell.Until is { } until ? until.PlusDays(until == spell.From ? 0 : -1) : DateOnly.MaxValue;

    /// <summary>The one that the day lies in; null where the measure applied.</summary>
    public static ExemptSpell? SpellOn(this Series series, DateOnly day)
    {
        foreach (var spell in series.Spells)
        {
            if (spell.From <= day && (spell.Until is not { } until || day < until))
            {
                return spell;
            }
        }

        return null;
    }
}
