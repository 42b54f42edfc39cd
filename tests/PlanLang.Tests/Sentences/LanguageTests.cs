using System.Text.RegularExpressions;
using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Sentences;
using PlanLang.Tests.Support;

namespace PlanLang.Tests.Sentences;

public partial class LanguageTests
{
    [Fact]
    public void FactsStandWhereTheirNamesAre() =>
        Assert.Equal("Kai, 3 May", Language.English.Say("voice.on", ("date", "3 May"), ("who", "Kai")));

    [Fact]
    public void BracesInAFactStayAsTheyAre() =>
        Assert.Equal("{date}, 3 May", Language.English.Say("voice.on", ("date", "3 May"), ("who", "{date}")));

    [Fact]
    public void ASentenceThatLacksAFactIsAMistake() =>
        Assert.Throws<ArgumentException>(() => Language.English.Say("voice.on", ("who", "Kai")));

    [Fact]
    public void EverySentenceThatTheCodeNamesIsThere() =>
        Findings.None(
            from path in Repository.Files("src/PlanLang", "*.cs")
            from match in NamedSentence().Matches(Repository.Read(path))
            let name = match.Groups["name"].Value
            where !Language.English.Names.Any(known => known == name || known == $"{name}.one")
            select $"{path}: {name}");

    [Fact]
    public void EverySentenceIsUsed()
    {
        var code = string.Concat(
            Repository.Files("src/PlanLang", "*.cs").Concat(Repository.Files("src/PlanLang/Data/templates", "*.md")).Select(Repository.Read));

        Findings.None(Language.English.Names.Where(name => !IsUsed(name, code) && !IsUsed(OfMoreThanOnce(name), code)));
    }

    [Fact]
    public void EveryStatusHasItsWord()
    {
        string[] words =
        [
            .. Enum.GetValues<Verdict>().Select(StatusWords.Of),
            .. Enum.GetValues<GoalStatus>().Select(StatusWords.Of),
            .. Enum.GetValues<ActionStatus>().Select(StatusWords.Of),
            .. Enum.GetValues<RewardStatus>().Select(StatusWords.Of),
            .. Enum.GetValues<SanctionStatus>().Select(StatusWords.Of),
            .. Enum.GetValues<WaitCode>().Select(StatusWords.Of),
            .. Enum.GetValues<AttentionKind>().Select(StatusWords.Of),
        ];

        Assert.All(words, word => Assert.Matches("^[a-z]+( [a-z]+)*$", word));
    }

    [Fact]
    public void EveryReasonHasItsSentence() =>
        Assert.All(Enum.GetNames<ReasonCode>(), code => Assert.EndsWith(".", Language.English[$"reason.{code}"].Replace("{judgeFrom}", "", StringComparison.Ordinal), StringComparison.Ordinal));

    /// <summary>What happened once is said by a sentence of its own beside the one for more.</summary>
    static string OfMoreThanOnce(string name) =>
        name.EndsWith(".once", StringComparison.Ordinal) && name[..^".once".Length] is var other && Language.English.Has(other) ? other : name;

    /// <summary>Named in full, by its group with the last word computed, or as <c>words.name</c> in a template.</summary>
    static bool IsUsed(string name, string code)
    {
        var group = name[..name.LastIndexOf('.')];
        var kind = name[..name.IndexOf('.')];

        return new[] { $"\"{name}\"", $"\"{group}\"", $"\"{group}.{{", $"\"{kind}.{{", $"words.{name.Replace("page.", "", StringComparison.Ordinal)} " }
            .Any(use => code.Contains(use, StringComparison.Ordinal))
            || EnumGroups().IsMatch(group);
    }

    [GeneratedRegex("""(?:Say|Count)\(\s*"(?<name>[a-zA-Z.]+)"|(?:Words|Language\.English)\["(?<name>[a-zA-Z.]+)"\]""")]
    private static partial Regex NamedSentence();

    [GeneratedRegex("^(verdict|goal|action|reward|sanction|wait|attention)$")]
    private static partial Regex EnumGroups();
}
