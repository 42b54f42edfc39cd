using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>How a Word file looks and in which language it is.</summary>
/// <param name="Font">The font, one without serifs.</param>
/// <param name="Points">The size of the text, in points.</param>
/// <param name="Spacing">The height of a line, in hundredths of the font's own.</param>
/// <param name="Language">For example <c>en-GB</c>.</param>
/// <param name="Direction">Where its lines begin.</param>
sealed record WordLook(string Font, int Points, int Spacing, string Language, TextDirection Direction)
{
    /// <summary>Arial in 12 points with lines of one and a half, as the British Dyslexia Association asks for.</summary>
    public static WordLook Standard { get; } = new("Arial", 12, 150, "en-GB", TextDirection.LeftToRight);

    /// <summary>The same in that language.</summary>
    public WordLook In(Language language) => this with
    {
        Language = language["page.language"],
        Direction = language.IsFromTheRight ? TextDirection.RightToLeft : TextDirection.LeftToRight,
    };

    /// <summary>A size as the format counts it: in half points.</summary>
    public string HalfPoints(decimal times) => Figure((int)Math.Round(Points * 2 * times, MidpointRounding.AwayFromZero));

    /// <summary>The height of a line: 240 for a single one.</summary>
    public string Line => Figure(240 * Spacing / 100);

    static string Figure(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Where the lines of a text begin.</summary>
enum TextDirection
{
    /// <summary>On the left, as in English.</summary>
    LeftToRight,

    /// <summary>On the right, as in Urdu.</summary>
    RightToLeft,
}
