using PlanLang.Model;

namespace PlanLang.Privacy;

/// <summary>What a secret is.</summary>
enum SecretKind
{
    /// <summary>A name.</summary>
    Name,

    /// <summary>An address, a phone number.</summary>
    Detail,
}

/// <summary>Words that a free text must not hold for readers who may not see what they belong to.</summary>
/// <param name="Words">As the plan writes them.</param>
/// <param name="Kind">What they are.</param>
sealed record Secret(string Words, SecretKind Kind)
{
    /// <summary>The name that the plan gives somebody, the full name, and a surname that nobody else in the plan has.</summary>
    public static ImmutableArray<Secret> NamesOf(Person person, Plan plan)
    {
        var surname = person.FullName.Split(' ')[^1];
        var isShared = plan.People.Any(other => other.Name != person.Name && other.FullName.Split(' ').Contains(surname));

        return [.. new[] { person.FullName, person.Name, isShared ? person.Name : surname }.Distinct().Select(name => new Secret(name, SecretKind.Name))];
    }

    /// <summary>
    /// Whether the detail of that person is one: of somebody who lives elsewhere, of somebody hidden, or with readers of
    /// its own. Those who live together know their address.
    /// </summary>
    public static bool IsOf(Person person, Detail detail) =>
        detail.Keyword is "address" or "phone"
        && (detail.Text.SeenBy is not null || person.SeenBy is not null || person.Facts.LivesElsewhere);

    /// <summary>Whether the text holds the words, each of its blanks and accents as anybody may write them.</summary>
    public bool IsIn(string text) => text.Length > 0 && (HoldsWord(Names.Fold(text), Names.Fold(Words)) || HoldsFigures(text));

    static bool HoldsWord(string text, string name)
    {
        for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number is the same with other blanks between its figures.</summary>
    bool HoldsFigures(string text)
    {
        var figures = Figures(Words);

        return Kind == SecretKind.Detail && figures.Length >= FewestFigures && Figures(text).Contains(figures, StringComparison.Ordinal);
    }

    /// <summary>Fewer may be a number of anything.</summary>
    const int FewestFigures = 7;

    static string Figures(string words) => string.Concat(words.Where(char.IsAsciiDigit));
}
