using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>What people said, as a page shows it.</summary>
static class VoiceViews
{
    /// <summary>In the order of the plan.</summary>
    public static ImmutableArray<VoiceView> Of(ImmutableArray<Voice> voices) =>
        [.. voices.Select(voice => Of(voice.Words.Text, voice.Of, voice.On))];

    /// <summary>Words of a person, perhaps of several paragraphs.</summary>
    public static VoiceView Of(string words, Person speaker, DateOnly? on) => new(
        [.. words.Split("\n\n")],
        on is { } day ? Language.OfThePage.Say("voice.on", ("who", speaker.Name), ("date", DateSentences.Of(day))) : speaker.Name);
}
