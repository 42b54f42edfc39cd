using PlanLang.Rendering;

namespace PlanLang.Tests.Cli;

public sealed class TemplatesTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("templates")]
    [InlineData("libraries/templates")]
    public void TheServicesOwnTemplateTakesThePlaceOfOne(string folder)
    {
        _folder.With($"{folder}/contract.md", "# Our contract with {{ page.family }}\n");

        _folder.Run("render", "contract", "harper.plan", "--format", "md");
        _folder.Run("render", "review", "harper.plan", "--format", "md");

        Assert.Equal("# Our contract with The Harper family\n", _folder.Read("contract.md"));
        Assert.StartsWith("# ", _folder.Read("review.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void HowHardAPageIsToReadIsToldOfTheServicesOwn()
    {
        _folder.With("templates/contract.md", "# Ours\n\nNotwithstanding considerable organisational difficulties, multidisciplinary professionals endeavour collaboratively.\n");

        var result = _folder.Run("readability", "harper.plan", "--as-of", "2026-05-12");

        Assert.Equal(0, result.Status);
        Assert.Contains("Too short to score: 1 sentences", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void AMistakeInATemplateIsToldOnceAndTheOtherPagesAreRead()
    {
        _folder.With("templates/contract.md", "# A\n\n{{ page.famly }}\n");

        var result = _folder.Run("readability", "harper.plan", "--for", "all", "--as-of", "2026-05-12");

        Assert.Equal(1, result.Status);
        Assert.Single(result.Error.Split('\n'), line => line.Contains("PL0906", StringComparison.Ordinal));
        Assert.Contains("Review", result.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("Contract, ", result.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void CopiedTemplatesMakeTheSamePages()
    {
        _folder.Run("render", "contract", "harper.plan", "-o", "before");

        Assert.Equal(0, _folder.Run("templates", "-o", "templates").Status);
        _folder.Run("render", "contract", "harper.plan", "-o", "after");

        Assert.Equal(_folder.Read("before/contract.html"), _folder.Read("after/contract.html"));
        Assert.Equal(2, _folder.Run("templates", "-o", "templates").Status);
    }

    [Fact]
    public void ALanguageIsCopiedOutCheckedAndThenSigned()
    {
        Assert.Equal((0, "libraries/languages/ur.txt\n"), _folder.Run("templates", "--language", "ur", "-o", "libraries/languages") is var copied ? (copied.Status, copied.Output) : default);
        _folder.With("libraries/languages/ur.txt", _folder.Read("libraries/languages/ur.txt").Replace("language.checked = nobody", "language.checked = Amina Khan, 3 March 2026", StringComparison.Ordinal));

        var result = _folder.Run("render", "contract", "harper.plan", "--language", "ur");

        Assert.Equal(new CommandResult(0, "contract.html\n", ""), result);
        Assert.DoesNotContain("اس ترجمے کو کسی نے نہیں جانچا", _folder.Read("contract.html"), StringComparison.Ordinal);
        Assert.Equal(2, _folder.Run("templates", "--language", "ur").Status);
    }

    [Fact]
    public void ACopyOfEnglishIsAllThatAnotherLanguageNeeds()
    {
        _folder.Run("templates", "--language", "en", "-o", "languages");
        File.Move(_folder.Full("languages/en.txt"), _folder.Full("languages/xx.txt"));

        var pages = new[] { "contract", "review", "fridge", "supervision" }.Select(document => _folder.Run("render", document, "harper.plan", "--language", "xx"));

        Assert.All(pages, page => Assert.Equal((0, ""), (page.Status, page.Error)));
        Assert.DoesNotMatch("\n(explain|check|diff|caseload)\\.", _folder.Read("languages/xx.txt"));
        Assert.DoesNotContain("# The page of a check", _folder.Read("languages/xx.txt"), StringComparison.Ordinal);
        Assert.StartsWith("# The sentences of PlanLang in British English", _folder.Read("languages/xx.txt"), StringComparison.Ordinal);
    }

    [Fact]
    public void AMistakeIsSaidWithFileAndLineAndNoPageIsMade()
    {
        _folder.With("templates/contract.md", "# A\n\n{{ page.famly }}\n");

        var result = _folder.Run("render", "contract", "harper.plan");

        Assert.Equal(1, result.Status);
        Assert.StartsWith("templates/contract.md(3,", result.Error, StringComparison.Ordinal);
        Assert.Contains("error PL0906: There is no field 'famly' here.", result.Error, StringComparison.Ordinal);
        Assert.Contains("Did you mean 'family'?", result.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(_folder.Full("contract.html")));
    }

    [Fact]
    public void ATemplateThatShowsEverythingShowsNothingThatIsHidden()
    {
        _folder.With("templates/contract.md", "{{ page }}\n{{ words }}\n{{ mark }}\n");

        Assert.Equal(0, _folder.Run("render", "contract", "harper.plan", "--for", "Kai", "--format", "md").Status);

        var page = _folder.Read("contract-kai.md");
        Assert.Contains("We get on with our neighbours", page, StringComparison.Ordinal);
        Assert.All(
            ["Mornings end in shouting", "would rather not be phoned", "Children's Social Care", "3 May 1988", "Ron Pike"],
            hidden => Assert.DoesNotContain(hidden, page, StringComparison.Ordinal));
    }

    [Fact]
    public void EveryFieldThatATemplateUsesIsExplained()
    {
        var explained = _folder.Run("templates", "--explain", "harper.plan", "--as-of", "2026-02-17").Output;

        Assert.Contains("\npage.goals[].title Kai and Mia are in school every day\n", explained, StringComparison.Ordinal);
        Assert.All(Templates.Names, name => Assert.Contains($"made by {name}.md", explained, StringComparison.Ordinal));
    }
}
