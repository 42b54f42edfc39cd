namespace PlanLang.Text;

/// <summary>
/// A place in a text that somebody is writing: it moves along as the text around it changes, and with it all that was
/// understood of what stands there. What was not changed need not be understood again.
/// </summary>
/// <param name="source">The text.</param>
/// <param name="start">The offset, in UTF-16 units from 0.</param>
sealed class Marker(SourceText source, int start)
{
    /// <summary>The text as it is now.</summary>
    public SourceText Source { get; private set; } = source;

    /// <summary>Where the place is now, in UTF-16 units from 0.</summary>
    public int Start { get; private set; } = start;

    /// <summary>The place is to be found there from now on.</summary>
    public Marker MovedTo(SourceText source, int start)
    {
        (Source, Start) = (source, start);

        return this;
    }
}
