using PlanLang.Tests.Support;

namespace PlanLang.Tests.Grammar;

public class ColouringTests
{
    [Fact]
    public void EditorsColourTheWordsOfTheTable() => KeptFile.Verify("grammar/planlang.tmLanguage.json", Colouring.File);
}
