using PlanLang.Privacy;

namespace PlanLang.Rendering;

/// <summary>Which document is wanted, for whom, and as what kind of text.</summary>
/// <param name="Document">One of <see cref="Documents.All"/>.</param>
/// <param name="Audience">Who reads it: it holds what each of them may see.</param>
/// <param name="Format">What kind of text.</param>
public sealed record DocumentRequest(Document Document, Audience Audience, PageFormat Format)
{
    /// <summary>For what eyes it is laid out; what its reader needs, where nothing else is said.</summary>
    public PageStyle Style { get; init; } = PageStyles.For(Audience);

    /// <summary>By which templates it is made.</summary>
    public Templates Templates { get; init; } = Templates.BuiltIn;

    /// <summary>The picture at its head; null where the service has none.</summary>
    public Picture? Logo { get; init; }

    /// <summary>What language it is in; words of the plan stay in theirs.</summary>
    public PageLanguage Language { get; init; } = PageLanguage.English;

    /// <summary>Whether what is signed or sent may be in words that nobody has checked.</summary>
    public UncheckedWords Unchecked { get; init; }
}
