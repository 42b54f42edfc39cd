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

    public static TheoryData<string> EveryDocument => [.. Documents.All.Select(document => document.Name)];

    public static TheoryData<string, string> Pages =>
        [.. Languages.Tags.Where(tag => tag != "en").SelectMany(_ => Documents.All, (tag, document) => (tag, document.Name))];

    [Theory]
    [InlineData("en", "other one other other other other other other other other other")]
    [InlineData("cy", "zero one two few other other many other other other other")]
    [InlineData("pl", "many one few few few many many many many few many")]
    [InlineData("ur", "other one other other other other other other other other other")]
    [InlineData("ar", "zero one two few few few few many many many many")]
    [InlineData("cs", "other one few few few other other other other other other")]
    [InlineData("fr", "one one other other other other other other other other other")]
    [InlineData("lt", "other one few few few few few other other few other")]
    [InlineData("pa-Guru", "one one other other other other other other other other other")]
    [InlineData("pt", "one one other other other other other other other other other")]
    [InlineData("pt-PT", "other one other other other other other other other other other")]
    [InlineData("ro", "few one few few few few few few other other few")]
    [InlineData("uk", "many one few few few many many many many few many")]
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
    public void ADraftHasEverySentenceThatPagesNeedInEveryPluralAndNoOther(string tag)
    {
        var english = Language.English.Names.Where(CommandSentences.IsForPages).ToHashSet();
        var counted = english.Where(name => name.EndsWith(".other", StringComparison.Ordinal)).Select(name => name[..^".other".Length]).ToHashSet();
        var wanted = english.Where(name => !counted.Contains(OtherName().Replace(name, "").Replace(".other", "", StringComparison.Ordinal)))
            .Concat(from name in counted from category in PluralRules.Categories(tag) select $"{name}.{category}");

        Assert.Equal(wanted.Order(StringComparer.Ordinal), (Languages.Find(tag) ?? Language.English).Names.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ADraftMakesEveryPageAndSaysThatNobodyHasCheckedIt(string tag, string document)
    {
        var language = PageLanguage.Find(tag) ?? PageLanguage.English;
        var page = Assert.IsType<DocumentPage>(SampleDocuments.In(language, document)).Text;

        Assert.Contains($"<html lang=\"{tag}\"{(language.Words.IsFromTheRight ? " dir=\"rtl\"" : "")}>", page, StringComparison.Ordinal);
        Assert.Contains(language.Words["page.unchecked"], page, StringComparison.Ordinal);
        Assert.Contains("<bdi lang=\"en-GB\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page, character => LanguageMarks.IsMark(character));
    }

    [Theory]
    [MemberData(nameof(EveryDocument))]
    public void NoEnglishOfOursStandsOnAPageInUrdu(string document)
    {
        var page = Assert.IsType<DocumentPage>(SampleDocuments.In(PageLanguage.Find("ur") ?? PageLanguage.English, document)).Text;

        Assert.DoesNotMatch("[A-Za-z]", OwnWords(page));
        Assert.Matches("[\u0600-\u06FF]", OwnWords(page));
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
    [MemberData(nameof(EveryDocument))]
    public void OnAPageFromTheRightEveryNameAndNumberKeepsItsDirectionAndNothingElseIsLatin(string document)
    {
        var page = Assert.IsType<DocumentPage>(SampleDocuments.In(PseudoLanguage.FromTheRight, document)).Text;

        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"he\" dir=\"rtl\">", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("[A-Za-z0-9]", OwnWords(page));
        Assert.Matches("[א-ת]", OwnWords(page));
    }

    [Theory]
    [InlineData("letter invitation", "Mia is not among those who come to the reviews.")]
    [InlineData("supervision", "for the team alone")]
    public void WhyThereIsNoPageIsToldToTheWorkerInEnglish(string document, string said)
    {
        var family = FirstFamily.At(Day);
        var request = new DocumentRequest(
            Documents.All.Single(one => one.Name == document), Audience.Of(family.Plan.People.Single(person => person.Name == "Mia")), PageFormat.Html)
        {
            Language = PageLanguage.Find("ur") ?? PageLanguage.English,
            Unchecked = UncheckedWords.Allow,
        };

        Assert.Contains(said, Assert.IsType<NoOccasion>(PlanLanguage.Render(family, request)).Reason, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bus fare", "Bus fare.")]
    [InlineData("\uE000اور\uE001", "\uE000اور۔\uE001")]
    [InlineData("\uE004Bus fare\uE005", "\uE004Bus fare.\uE005")]
    [InlineData("\uE000اور۔\uE001", "\uE000اور۔\uE001")]
    public void ASentenceEndsWithTheFullStopOfItsOwnLanguage(string words, string expected) =>
        Assert.Equal(expected, Languages.Find("ur")?.Speak(() => Sentence.Ended(words)));

    [Fact]
    public void EnglishIsNotMarked() =>
        Assert.DoesNotContain("<bdi", Html("review", PageLanguage.English, UncheckedWords.Refuse), StringComparison.Ordinal);

    [Fact]
    public void PlainTextHasIsolates()
    {
        var family = FirstFamily.At(Day);
        var request = new DocumentRequest(Documents.Review, Audience.FamilyAtHome(family.Plan), PageFormat.Text) { Language = PseudoLanguage.FromTheRight };

        Assert.Contains("\u2068We want mornings without rows.\u2069", Assert.IsType<DocumentPage>(PlanLanguage.Render(family, request)).Text, StringComparison.Ordinal);
    }

    /// <summary>The visible text without what is isolated and without pictures.</summary>
    static string OwnWords(string page)
    {
        var body = page.Split("</style>")[1];

        return Regex.Replace(Regex.Replace(Innermost().Replace(Innermost().Replace(Innermost().Replace(body, ""), ""), ""), "<svg.*?</svg>", ""), "<[^>]*>", "");
    }

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

    [GeneratedRegex(@"<bdi[^>]*>(?:(?!</?bdi).)*</bdi>", RegexOptions.Singleline)]
    private static partial Regex Innermost();
}
