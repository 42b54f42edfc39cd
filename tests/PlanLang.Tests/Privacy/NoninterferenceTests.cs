using CsCheck;
using PlanLang.Binding;
using PlanLang.Evaluation;
using PlanLang.Parsing;
using PlanLang.Privacy;
using PlanLang.Records;
using PlanLang.Rendering;
using PlanLang.Tests.Rendering;
using PlanLang.Tests.Sentences;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Privacy;

/// <summary>
/// The guarantee: whatever a reader may not see is changed, added or removed, their copy of every document in every
/// format and language stays the same to the byte, its file name with it.
/// </summary>
public class NoninterferenceTests
{
    const int Families = 25;

    /// <summary>All that come with PlanLang, and one from the right that nobody speaks: one after the other, a family each.</summary>
    static readonly ImmutableArray<PageLanguage> Spoken =
        [.. PageLanguage.Tags.Select(PageLanguage.Find).OfType<PageLanguage>(), PseudoLanguage.FromTheRight];

    static readonly DateOnly Day = new(2026, 5, 12);

    [Fact]
    public void WhatAReaderMayNotSeeLeavesNoTraceInAnyOfTheirCopies() =>
        Gen.Int[0, 1_000_000].Always(Families, seed =>
        {
            var reader = HidingPlan.Reader(seed);
            var language = Spoken[seed % Spoken.Length];
            var plain = CopiesOf(reader, HidingPlan.Of(seed, reader, null), language);

            Assert.All(new[] { seed + 1, seed + 2 }, hidden =>
                Same(plain, CopiesOf(reader, HidingPlan.Of(seed, reader, hidden), language), $"seed {seed}, {reader}, {language.Tag}"));
        });

    [Fact]
    public void TheFamiliesOfThisTestHideSomethingAndShowSomething()
    {
        var (seed, reader) = (7, "Kai");
        var plain = Assessed(HidingPlan.Of(seed, reader, null));
        var hiding = Assessed(HidingPlan.Of(seed, reader, 8));

        Assert.True(hiding.Plan.Goals.Length > plain.Plan.Goals.Length);
        Assert.True(hiding.Plan.People.Length > plain.Plan.People.Length);
        Assert.True(hiding.Diary.Entries.Length > plain.Diary.Entries.Length);
        Assert.Equal(["cy", "en", "he", "pl", "ur"], Spoken.Select(language => language.Tag).Order(StringComparer.Ordinal));
        Assert.All(CopiesOf(reader, HidingPlan.Of(seed, reader, null), PageLanguage.English).Where(copy => copy.Key is "contract-kai.html" or "review-kai.html"), copy => Assert.InRange(copy.Value.Length, 2000, 200_000));
    }

    static Dictionary<string, string> CopiesOf(string name, (string Plan, string Diary) texts, PageLanguage language)
    {
        var whole = Assessed(texts);
        var reader = whole.Plan.People.Single(person => person.Name == name);

        return Documents.All
            .SelectMany(document => Enum.GetValues<PageFormat>().Select(format => (document, format)))
            .ToDictionary(
                one => $"{one.document.FileName(reader)}.{one.format.ToString().ToLowerInvariant()}",
                one => Rendered.Of(whole, new DocumentRequest(one.document, Audience.Of(reader), one.format)
                {
                    Language = language,
                    Unchecked = UncheckedWords.Allow,
                }));
    }

    static void Same(Dictionary<string, string> plain, Dictionary<string, string> hiding, string who)
    {
        Assert.Equal(plain.Keys, hiding.Keys);
        foreach (var (name, text) in plain)
        {
            Assert.True(text == hiding[name], $"{who}: {name} shows what it must not.\n{Difference(text, hiding[name])}");
        }
    }

    static string Difference(string plain, string hiding)
    {
        var (one, other) = (plain.Split('\n'), hiding.Split('\n'));
        var line = Enumerable.Range(0, Math.Min(one.Length, other.Length)).FirstOrDefault(index => one[index] != other[index]);

        return $"- {one.ElementAtOrDefault(line)}\n+ {other.ElementAtOrDefault(line)}";
    }

    static Assessment Assessed((string Plan, string Diary) texts)
    {
        var bound = PlanBinder.Bind(PlanParser.Parse(SourceText.From(texts.Plan, "lake.plan")), []);
        var plan = SharedGoals.In(bound.Plan ?? throw new InvalidOperationException(), Day);
        var diary = RecordBinder.Bind([RecordReader.Read(SourceText.From(texts.Diary, "lake.record"))], plan, Day).Diary;
        Assert.Empty(bound.Diagnostics.Where(one => one.Severity == PlanLang.Diagnostics.Severity.Error).Select(one => $"{one} {texts.Plan}"));

        return Assessor.Assess(plan, diary, Day, Day);
    }
}
