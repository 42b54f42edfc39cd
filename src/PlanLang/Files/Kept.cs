namespace PlanLang.Files;

/// <summary>
/// An answer, kept until it would rest on something else. Two things that say the same are two things: one may stand in a text
/// that is no more.
/// </summary>
sealed class Kept<T>
{
    ImmutableArray<object> _grounds = [];
    T? _answer;

    /// <summary>The answer to what has these grounds; worked out where they are not the ones of the last answer.</summary>
    public T Of(ImmutableArray<object> grounds, Func<T> answer)
    {
        if (_answer is null || !_grounds.SequenceEqual(grounds, AreSame))
        {
            _answer = answer();
            _grounds = grounds;
        }

        return _answer;
    }

    static bool AreSame(object one, object other) => one is ValueType ? one.Equals(other) : ReferenceEquals(one, other);
}
