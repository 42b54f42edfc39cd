namespace PlanLang.Sentences;

/// <summary>
/// Signs in the text of a page that is in another language than its plan, taken out again when the page is written: what
/// the language says itself; in it a name or a number, which keeps its own direction; and words in the plan's language.
/// They are characters for private use, which no plan can bring with it.
/// </summary>
static class LanguageMarks
{
    public const char OwnBegins = '\uE000';
    public const char OwnEnds = '\uE001';
    public const char NameBegins = '\uE002';
    public const char NameEnds = '\uE003';
    public const char PlanBegins = '\uE004';
    public const char PlanEnds = '\uE005';

    /// <summary>The language that plans are written in.</summary>
    public const string WrittenIn = "en-GB";

    /// <summary>Something that the language says itself; blanks at its ends stay outside.</summary>
    public static string Own(string said)
    {
        var words = said.Trim(' ');
        var start = said.Length - said.TrimStart(' ').Length;

        return words.Length == 0 ? said : $"{said[..start]}{OwnBegins}{words}{OwnEnds}{said[(start + words.Length)..]}";
    }

    /// <summary>A word of the language that stands in one of its sentences.</summary>
    public static string OwnWord(string word) => Language.OfThePage == Language.English ? word : Own(word);

    /// <summary>What stands in a sentence: marked where it is a number or comes from the plan.</summary>
    public static string Fact(string value) => value switch
    {
        "" => value,
        _ when IsMarked(value) => value,
        _ when value.Any(char.IsLetter) => $"{PlanBegins}{value}{PlanEnds}",
        _ when value.Any(char.IsLetterOrDigit) => $"{NameBegins}{value}{NameEnds}",
        _ => value,
    };

    /// <summary>A text of a page: what is not of the language is of the plan.</summary>
    public static string Text(string words) => Language.OfThePage == Language.English ? words : Fact(words);

    /// <summary>Whether it is one of these signs.</summary>
    public static bool IsMark(char character) => character is >= OwnBegins and <= PlanEnds;

    /// <summary>The text without them.</summary>
    public static string Without(string text) => IsMarked(text) ? string.Concat(text.Where(character => !IsMark(character))) : text;

    /// <summary>For plain text: the isolates of Unicode (UAX 9) around what keeps its own direction.</summary>
    public static string AsIsolates(string text) => !IsMarked(text) ? text : string.Concat(text.Select(character => character switch
    {
        NameBegins or PlanBegins => "\u2068",
        NameEnds or PlanEnds => "\u2069",
        OwnBegins or OwnEnds => "",
        _ => character.ToString(),
    }));

    static bool IsMarked(string text) => text.Any(IsMark);
}
