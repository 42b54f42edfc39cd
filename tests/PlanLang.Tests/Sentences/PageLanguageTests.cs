using System.Text.RegularExpressions;
using PlanLang.Privacy;
using PlanLang.Rendering;
using PlanLang.Sentences;
using PlanLang.Tests.Rendering;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Sentences;

public partial class PageLanguageTests
{
    static readonly DateOnly Day = new(2026, 5, 12);

    public static TheoryData<string> Drafts => [.. Languages.Tags.Where(tag => tag != "en")];

    public static TheoryData<string, string> Pages =>
        [.. Languages.Tags.Where(tag => tag != "en").SelectMany(_ => new[] { "contract", "review", "fridge" }, (tag, document) => (tag, document))];

    [Theory]
    [InlineData("en", "other one other other other other other other other other other")]
    [InlineData("cy", "zero one two few other other many other other other other")]
    [InlineData("pl", "many one few few few many many many many few many")]
    [InlineData("ur", "other one other other other other other other other other other")]
    public void NumbersTakeThePluralsOfTheUnicodeTables(string language, string expected) =>
        Assert.Equal(expected, string.Join(' ', new[] { 0, 1, 2, 3, 4, 5, 6, 12, 20, 22, 112 }.Select(count => PluralRules.Of(language, count))));

    [Theory]
    [MemberData(nameof(Drafts))]
    public void ADraftHasNoSentenceOfItsOwnAndNoFactThatEnglishLacks(string tag)
    {
        var (draft, english) = (Languages.Find(tag) ?? Language.English, Language.English);

        Findings.None(
            from name in draft.Names
            let model = english.Has(name) ? name : OtherName().Replace(name, ".other")
            where !english.Has(model) || Facts(draft[name]).Except([.. Facts(english[model]), "{count}"]).Any()
            select $"{tag}: {name} = {draft[name]}");
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void ACountedSentenceHasEveryPlural(string tag)
    {
        var draft = Languages.Find(tag) ?? Language.English;

        Findings.None(
            from name in draft.Names
            where name.StartsWith("unit.", StringComparison.Ordinal) && name.EndsWith(".one", StringComparison.Ordinal)
            from category in PluralRules.Categories(tag)
            let wanted = $"{name[..^".one".Length]}.{category}"
            where !draft.Has(wanted)
            select $"{tag}: {wanted}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ADraftMakesThePagesOfTheFamilyAndSaysThatNobodyHasCheckedIt(string tag, string document)
    {
        var page = Html(document, PageLanguage.Find(tag) ?? PageLanguage.English, UncheckedWords.Allow);

        Assert.Contains($"<html lang=\"{tag}\"", page, StringComparison.Ordinal);
        Assert.Contains(Languages.Find(tag)?["page.unchecked"] ?? "", page, StringComparison.Ordinal);
        Assert.Contains("<bdi lang=\"en-GB\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, character => LanguageMarks.IsMark(character));
    }

    [Theory]
    [MemberData(nameof(Drafts))]
    public void NobodySignsWordsThatNobodyHasChecked(string tag)
    {
        var result = Rendered("contract", PageLanguage.Find(tag) ?? PageLanguage.English, UncheckedWords.Refuse);

        Assert.Contains("--allow-unchecked", Assert.IsType<NotInThatLanguage>(result).Reason, StringComparison.Ordinal);
        Assert.IsType<DocumentPage>(Rendered("review", PageLanguage.Find(tag) ?? PageLanguage.English, UncheckedWords.Refuse));
    }

    [Theory]
    [InlineData("goal.because", "contract")]
    [InlineData("page.well", "review")]
    public void AMissingSentenceIsToldAndNeverSaidInEnglish(string sentence, string document)
    {
        var text = string.Join('\n', EmbeddedText.Read("languages/en.txt").Split('\n').Where(line => !line.StartsWith($"{sentence} = ", StringComparison.Ordinal)));

        var result = Rendered(document, PageLanguage.Read("xx", text), UncheckedWords.Refuse);

        Assert.Equal(
            $"The language 'xx' has no sentence '{sentence}', which this page needs. Add it to the language's file; we never put English in its place.",
            Assert.IsType<NotInThatLanguage>(result).Reason);
    }

    [Theory]
    [InlineData("contract")]
    [InlineData("review")]
    public void OnAPageFromTheRightEveryNameAndNumberKeepsItsDirectionAndNothingElseIsLatin(string document)
    {
        var page = Html(document, PageLanguage.Read("he", FromTheRight()), UncheckedWords.Allow);
        var body = page.Split("</style>")[1];
        var own = Regex.Replace(Regex.Replace(Innermost().Replace(Innermost().Replace(body, ""), ""), "<svg.*?</svg>", ""), "<[^>]*>", "");

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"he\" dir=\"rtl\">", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Za-z0-9]", own);
        Assert.Matches("[א-ת]", own);
    }

    [Fact]
    public void EnglishIsNotMarked() =>
        Assert.DoesNotContain("<bdi", Html("review", PageLanguage.English, UncheckedWords.Refuse), StringComparison.Ordinal);

    [Fact]
    public void PlainTextHasIsolates()
    {
        var family = FirstFamily.At(Day);
        var request = new DocumentRequest(Documents.Review, Audience.FamilyAtHome(family.Plan), PageFormat.Text) { Language = PageLanguage.Read("he", FromTheRight()) };

        Assert.Contains("\u2068We want mornings without rows.\u2069", Assert.IsType<DocumentPage>(PlanLanguage.Render(family, request)).Text, StringComparison.Ordinal);
    }

    /// <summary>English with every letter of its sentences made a Hebrew one; facts, lists and the language's own lines stay.</summary>
    static string FromTheRight() => string.Join('\n', EmbeddedText.Read("languages/en.txt").Split('\n').Select(line => line switch
    {
        _ when line.StartsWith("page.direction", StringComparison.Ordinal) => "page.direction = rtl",
        _ when line.StartsWith("page.language", StringComparison.Ordinal) => "page.language = he",
        _ when line.StartsWith("language.", StringComparison.Ordinal) || !line.Contains(" = ", StringComparison.Ordinal) => line,
        _ => $"{line.Split(" = ", 2)[0]} = {Outside().Replace(line.Split(" = ", 2)[1], match => match.Groups[1].Success ? match.Value : Hebrew(match.Value))}",
    }));

    static string Hebrew(string letters) => string.Concat(letters.Select(letter => (char)('א' + (letter % 22))));

    static string Html(string document, PageLanguage language, UncheckedWords words) =>
        Assert.IsType<DocumentPage>(Rendered(document, language, words)).Text;

    static DocumentResult Rendered(string document, PageLanguage language, UncheckedWords words)
    {
        var family = FirstFamily.At(Day);

        return PlanLanguage.Render(family, new DocumentRequest(
            Documents.All.Single(one => one.Name == document), Audience.FamilyAtHome(family.Plan), PageFormat.Html)
        {
            Language = language,
            Unchecked = words,
        });
    }

    static IEnumerable<string> Facts(string sentence) => Fact().Matches(sentence).Select(match => match.Value);

    [GeneratedRegex(@"\{\w+\}")]
    private static partial Regex Fact();

    [GeneratedRegex(@"\.(zero|one|two|few|many)$")]
    private static partial Regex OtherName();

    [GeneratedRegex(@"(\{\w+\})|[A-Za-z0-9]+")]
    private static partial Regex Outside();

    [GeneratedRegex(@"<bdi[^>]*>(?:(?!</?bdi).)*</bdi>", RegexOptions.Singleline)]
    private static partial Regex Innermost();
}
