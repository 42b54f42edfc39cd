using System.Collections;

namespace PlanLang;

/// <summary>
/// <c>Select</c>, bound when the program is built. The one of <c>System.Linq</c> looks its code up while the program runs
/// when it follows <c>Where</c> and the like, which would make up a sixth of the time of a start. Being in the
/// namespace around all others, these are taken before it.
/// </summary>
static class Selection
{
    /// <summary>What each item comes to.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(this IEnumerable<T> items, Func<T, TResult> selector)
    {
        foreach (var item in items)
        {
            yield return selector(item);
        }
    }

    /// <summary>What each item comes to, without a box around the array. How many there are is known, so that whoever keeps them all takes them in one go.</summary>
    public static IEnumerable<TResult> Select<T, TResult>(this ImmutableArray<T> items, Func<T, TResult> selector) => new Selected<T, TResult>(items, selector);

    sealed class Selected<T, TResult>(ImmutableArray<T> items, Func<T, TResult> selector) : ICollection<TResult>
    {
        public int Count => items.Length;

        public bool IsReadOnly => true;

        public void CopyTo(TResult[] array, int arrayIndex)
        {
            foreach (var item in items)
            {
                array[arrayIndex++] = selector(item);
            }
        }

        public IEnumerator<TResult> GetEnumerator()
        {
            foreach (var item in items)
            {
                yield return selector(item);
            }
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public bool Contains(TResult item) => items.Any(one => EqualityComparer<TResult>.Default.Equals(selector(one), item));

        public void Add(TResult item) => throw new NotSupportedException();

        public void Clear() => throw new NotSupportedException();

        public bool Remove(TResult item) => throw new NotSupportedException();
    }
}
