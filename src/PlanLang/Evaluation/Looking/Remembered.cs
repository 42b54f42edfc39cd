namespace PlanLang.Evaluation;

/// <summary>Answers that were worked out before, by what they are about, the date, and the records seen.</summary>
sealed class Remembered<T> where T : class
{
    readonly Dictionary<(string Id, DateOnly AsOf, Sight Sight), T> _known = [];
    readonly HashSet<(string Id, DateOnly AsOf, Sight Sight)> _open = [];

    /// <summary>
    /// The answer, worked out at most once. Null where working it out asks for itself: things that refer to
    /// each other in a circle.
    /// </summary>
    public T? Get(string id, Standpoint at, Func<T> workOut)
    {
        var key = (id, at.AsOf, at.Sight);
        if (_known.TryGetValue(key, out var known))
        {
            return known;
        }

        if (!_open.Add(key))
        {
            return null;
        }

        var answer = workOut();
        _open.Remove(key);

        return _known[key] = answer;
    }
}
