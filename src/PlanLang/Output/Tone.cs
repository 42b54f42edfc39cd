namespace PlanLang.Output;

/// <summary>What a piece of text is, for a terminal to colour.</summary>
public enum Tone
{
    /// <summary>Nothing special.</summary>
    Plain,

    /// <summary>To be seen first: names and headings.</summary>
    Strong,

    /// <summary>Less important than the rest.</summary>
    Quiet,

    /// <summary>As it should be.</summary>
    Good,

    /// <summary>Not as it should be.</summary>
    Bad,

    /// <summary>Not known, or worth a look.</summary>
    Open,

    /// <summary>A small picture, such as <c>▁▂▅</c>, which only a terminal shows.</summary>
    Picture,
}
