using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>Makes a page in a language, or says why it cannot be made in it.</summary>
static class SpokenPage
{
    /// <summary>The documents that somebody signs, or that go out in the service's name.</summary>
    static readonly ImmutableArray<string> Binding = ["contract", "letter"];

    /// <summary>What the draft gives in the language of the request.</summary>
    public static DocumentResult Of(string document, DocumentRequest request, Func<DocumentResult> page)
    {
        var language = request.Language.Words;
        try
        {
            return !language.IsChecked && request.Unchecked == UncheckedWords.Refuse && Binding.Contains(document.Split(' ')[0])
                ? new NotInThatLanguage(Language.English.Say("language.unchecked", ("document", document), ("language", language["language.name"])))
                : language.Speak(page);
        }
        catch (Exception failure) when (Missing(failure) is not null)
        {
            return new NotInThatLanguage(Language.English.Say(
                "language.missing", ("language", Missing(failure)?.Language ?? ""), ("sentence", Missing(failure)?.Sentence ?? "")));
        }
    }

    /// <summary>The page with a note under its title, where nobody has checked the language.</summary>
    public static string Noted(string markdown)
    {
        if (Language.OfThePage.IsChecked)
        {
            return markdown;
        }

        var (title, rest) = (markdown.Split('\n')[0], markdown.IndexOf('\n'));

        return $"{title}\n\n**{MarkdownText.Escape(Language.OfThePage.Say("page.unchecked"))}**\n{markdown[rest..]}";
    }

    static MissingSentenceException? Missing(Exception? failure) => failure switch
    {
        null => null,
        MissingSentenceException missing => missing,
        _ => Missing(failure.InnerException),
    };
}
