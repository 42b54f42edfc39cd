using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>Something a plan says that names other things.</summary>
/// <param name="Label">Who reads it.</param>
/// <param name="Mentions">What it names in so many words.</param>
/// <param name="Text">Its free text, in which names of people may stand; empty where it has none.</param>
/// <param name="At">Where it stands.</param>
sealed record Statement(Label Label, Mentions Mentions, string Text, Location At)
{
    /// <summary>The condition that it is; null where it is none.</summary>
    public Condition? Condition { get; init; }

    /// <summary>A condition.</summary>
    public static Statement Of(Condition condition, Label label) =>
        new(label, Mentions.Of(condition), "", condition.At) { Condition = condition };

    /// <summary>The title of something that is named there, and is read there with its name.</summary>
    public static Statement OfTitle(Prose title, Label label, Location at) => new(label, Mentions.None, title.Text, at);

    /// <summary>A text, and who reads it after its own <c>seen by:</c>.</summary>
    public static Statement Of(Prose text, Label label) => new(label, Mentions.None, text.Text, text.At);

    /// <summary>A line of names: <c>who: Leanne, Kai</c>.</summary>
    public static Statement Of(ImmutableArray<Person> people, Label label, Location at) =>
        new(label, Mentions.None with { People = people }, "", at);
}
