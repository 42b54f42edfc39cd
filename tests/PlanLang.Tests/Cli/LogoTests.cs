using PlanLang.Rendering;
using PlanLang.Tests.Rendering;

namespace PlanLang.Tests.Cli;

public sealed class LogoTests : IDisposable
{
    const string Library = "libraries/wirral-ifip.plan";

    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("contract", "contract.html")]
    [InlineData("review", "review.html")]
    [InlineData("contract", "contract-leanne.html", "--for", "Leanne")]
    [InlineData("child", "child-kai.html", "--for", "Kai")]
    [InlineData("fridge", "fridge.html")]
    public void EveryPageBeginsWithThePictureInIt(string document, string page, params string[] reader)
    {
        WithLogo("pictures/logo.png", PictureTests.Png(300, 75).AsSpan());

        var result = _folder.Run(["render", document, "harper.plan", "--as-of", "2026-05-12", .. reader]);

        Assert.Equal((0, ""), (result.Status, result.Error));
        Assert.Contains(
            $"<header>\n<img class=\"logo\" src=\"data:image/png;base64,{Convert.ToBase64String(PictureTests.Png(300, 75).AsSpan())}\""
                + " alt=\"Intensive Family Intervention Programme\" width=\"300\" height=\"75\">\n",
            _folder.Read(page),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("logo.png", "We cannot open 'libraries/logo.png': it is not there. It is named at libraries/wirral-ifip.plan:4.\n")]
    [InlineData("../harper.plan", "We cannot show the picture: '../harper.plan' does not lie in the folder of the library. It is named at libraries/wirral-ifip.plan:4.\n")]
    [InlineData("wirral-ifip.plan", "We cannot show the picture: 'wirral-ifip.plan' is no PNG and no JPEG. It is named at libraries/wirral-ifip.plan:4.\n")]
    public void APictureThatCannotBeShownKeepsPagesFromBeingMade(string logo, string sentence)
    {
        Name(logo);

        var result = _folder.Run("render", "contract", "harper.plan");

        Assert.Equal(new CommandResult(2, "", sentence), result);
        Assert.False(File.Exists(_folder.Full("contract.html")));
    }

    [Fact]
    public void ALargePictureIsNotTakenIn()
    {
        WithLogo("logo.png", new byte[Picture.Limit + 1]);

        Assert.StartsWith("We cannot show the picture: 'logo.png' has more than 300 kB.", _folder.Run("render", "contract", "harper.plan").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AContractWithAPictureComesBackUnedited()
    {
        WithLogo("logo.png", PictureTests.Png(300, 75).AsSpan());
        _folder.Run("render", "contract", "harper.plan", "--for", "Leanne");

        Assert.Equal(0, _folder.Run("reconcile", "harper.plan", "contract-leanne.html").Status);
    }

    void WithLogo(string path, ReadOnlySpan<byte> bytes)
    {
        Name(path);
        Directory.CreateDirectory(_folder.Full("libraries/pictures"));
        File.WriteAllBytes(_folder.Full($"libraries/{path}"), bytes);
    }

    void Name(string logo) => _folder.With(
        Library, _folder.Read(Library).Replace("  phone:", $"  logo: {logo}\n  phone:", StringComparison.Ordinal));
}
