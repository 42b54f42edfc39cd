using System.Text;

namespace PlanLang.Text;

/// <summary>
/// How names and keywords compare: letter case, composed or separate accents, curly or straight quotes, kinds of dash
/// and kinds or numbers of blanks make no difference.
/// </summary>
static class Names
{
    /// <summary>For dictionaries, sets and searches; looks stretches of text up without making strings of them.</summary>
    public static NameComparer Comparer { get; } = new();

    /// <summary>Whether the two are the same name.</summary>
    public static bool Same(ReadOnlySpan<char> one, ReadOnlySpan<char> other) =>
        one.Equals(other, StringComparison.OrdinalIgnoreCase)
        || ((!IsPlain(one) || !IsPlain(other)) && Fold(one).Equals(Fold(other), StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// The name as it is compared, its letter case kept: accents composed, quotes and dashes straight, single blanks
    /// between the words and none at the ends.
    /// </summary>
    public static string Fold(ReadOnlySpan<char> name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var character in name.Trim())
        {
            var plain = Plain(character);
            if (plain != ' ' || folded[^1] != ' ')
            {
                folded.Append(plain);
            }
        }

        return Nfc.Compose(folded.ToString());
    }

    /// <summary>The character that a word processor made this one of.</summary>
    public static char Plain(char character) => character switch
    {
        '‘' or '’' or '‚' or '‛' or 'ʼ' or '′' => '\'',
        '“' or '”' or '„' or '‟' or '″' => '"',
        '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' => '-',
        _ when char.IsWhiteSpace(character) => ' ',
        _ => character,
    };

    /// <summary>Whether folding would leave it as it is, which is so for nearly all names.</summary>
    internal static bool IsPlain(ReadOnlySpan<char> name) =>
        (!name.ContainsAnyExceptInRange(' ', '~') || HasPlainLetters(name))
        && name.IndexOf("  ", StringComparison.Ordinal) < 0
        && (name.IsEmpty || (name[0] != ' ' && name[^1] != ' '));

    /// <summary>An accent that is part of its letter is as plain as any letter.</summary>
    static bool HasPlainLetters(ReadOnlySpan<char> name)
    {
        foreach (var character in name)
        {
            if (Plain(character) != character || CombiningMarks.PlaceOf(character) > 0)
            {
                return false;
            }
        }

        return true;
    }
}
