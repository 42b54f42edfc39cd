namespace PlanLang.Formatting;

/// <summary>The lines above a place that could have more lines under them, with where they were and where they are now.</summary>
sealed class OpenLines
{
    readonly Stack<(int Columns, int Level)> _lines = new();

    /// <summary>A line that closes all that are as deep as it is, or deeper.</summary>
    public void Add(int columns, int level)
    {
        while (_lines.TryPeek(out var last) && last.Level >= level)
        {
            _lines.Pop();
        }

        _lines.Push((columns, level));
    }

    /// <summary>The deepest level of those that began no further in, and at least <paramref name="least"/>.</summary>
    public int LevelAt(int columns, int least) =>
        _lines.Where(line => line.Columns <= columns).Select(line => line.Level).Append(least).Max();

    /// <summary>No line is open any more.</summary>
    public void Clear() => _lines.Clear();
}
