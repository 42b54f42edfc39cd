using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Evaluation;

/// <summary>
/// How the goals of a plan stood when it was last judged by the same diary at the same date, so that those that a change
/// did not reach are not judged once more. It changes no answer.
/// </summary>
sealed class GoalsBefore
{
    Dictionary<Goal, JudgedGoal> _known = new(ReferenceEqualityComparer.Instance);
    (Diary Diary, EntryIndex Entries)? _entries;

    /// <summary>The goal as it was judged; anew where it was not, or means something else now.</summary>
    public JudgedGoal Of(Goal goal, Standpoint at) => _known.TryGetValue(goal, out var judged) ? judged : JudgedGoal.Of(goal, at);

    /// <summary>What is worked out for one plan and one diary; the entries of a diary are put in order once.</summary>
    public Memory MemoryFor(Diary diary)
    {
        _entries = _entries is { } entries && entries.Diary == diary ? entries : (diary, new EntryIndex(diary.Entries));

        return new Memory(diary, _entries.Value.Entries);
    }

    /// <summary>Keeps what rests on nothing but the goal itself and the diary.</summary>
    public void Keep(ImmutableArray<JudgedGoal> goals) => _known = new(
        goals.Where(judged => judged.Goal.Goal.StandsAlone()).Select(judged => KeyValuePair.Create(judged.Goal.Goal, judged)),
        ReferenceEqualityComparer.Instance);
}
