namespace PlanLang.Tests.Cli;

public sealed class LibraryNameTests : IDisposable
{
    readonly TemporaryFolder _folder = new TemporaryFolder().WithFirstFamily();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void ALibraryIsAlsoCalledByTheNameOfItsFile()
    {
        var library = _folder.Read("libraries/wirral-ifip.plan");
        File.Delete(_folder.Full("libraries/wirral-ifip.plan"));
        _folder.With("libraries/our-service.plan", library)
            .With("harper.plan", _folder.Read("harper.plan").Replace("uses: wirral ifip,", "uses: our service,", StringComparison.Ordinal));

        var result = _folder.Run("check", "harper.plan");

        Assert.Equal(0, result.Status);
    }
}
