using PlanLang.Binding;
using PlanLang.Model;
using PlanLang.Parsing;
using PlanLang.Privacy;
using PlanLang.Readability;
using PlanLang.Tests.Support;
using PlanLang.Text;

namespace PlanLang.Tests.Readability;

/// <summary>What was found before saves time, and changes no answer.</summary>
public class ReadingMemoryTests
{
    static readonly DateOnly Day = new(2026, 2, 17);

    public static TheoryData<string> Families =>
    [
        .. Repository.Files("examples", "*.plan").Concat(Repository.Files($"{Corpus.Folder}/good", "*.plan"))
            .Where(path => Repository.Read(path).Contains("plan: ", StringComparison.Ordinal)),
    ];

    readonly ReadingMemory _memory = new();

    [Theory]
    [InlineData("a text is put in before", "strengths\n  - Kai", "strengths\n  - Mia sings.\n  - Kai")]
    [InlineData("a text goes", "Kai can commence cooking.", "Kai can cook.")]
    [InlineData("somebody is called what was a word of the trade", "Kai can cook", "Kai can cook", "key worker, Family Intervention Team", "key worker, Family Intervention Team\n  Core: Core Group, CIN")]
    [InlineData("letters are written out elsewhere", "Kai can cook.", "The Home Start Wirral (HSW) helps.")]
    [InlineData("letters are not written out any more", "Kai can cook", "Kai cooks", "HSW (Home Start Wirral)", "HSW")]
    [InlineData("the child has grown up", "born 12 June 2011", "born 12 June 2001")]
    public void WhatIsSaidIsWhatAFreshLookSays(string change, string before, string after, string otherBefore = "", string otherAfter = "")
    {
        var text = Read.Plan(
            "Kai is not to commence fights at a CIN meeting of HSW (Home Start Wirral)",
            "HSW is engaged by 14/01/2026",
            "Kai can commence cooking. Kai can cook.");
        var changed = text.Replace(before, after, StringComparison.Ordinal);
        changed = otherBefore.Length == 0 ? changed : changed.Replace(otherBefore, otherAfter, StringComparison.Ordinal);
        Assert.True(text != changed, change);
        Said(text, _memory);

        Assert.Equal(Said(changed, new ReadingMemory()), Said(changed, _memory));
        Assert.Equal(Said(text, new ReadingMemory()), Said(text, _memory));
    }

    [Theory]
    [MemberData(nameof(Families))]
    public void TheFamilysTextsAreThoseOfItsCopies(string path)
    {
        var plan = Bound(Repository.Read(path), path);
        var copies = PeopleKinds.Family(plan)
            .SelectMany(reader => PlanTexts.Of(PlanCopy.Of(plan, Copying.ToRead(new Clearance(plan, Audience.Of(reader), Day))), Day));

        Assert.Equal(Places(copies), Places(FamilyTexts.Of(plan, Day)));
    }

    static IEnumerable<string> Places(IEnumerable<PlanText> texts) =>
        texts.Select(text => $"{text.Prose.At.Span.Start:000000} {text.Kind} {text.Prose.Text}").Distinct().Order(StringComparer.Ordinal);

    static IEnumerable<string> Said(string text, ReadingMemory memory) => ReadabilityCheck.Check(Bound(text, "harper.plan"), Day, memory)
        .Select(each => $"{each.Code} {each.Line} {each.Span} {each.Source[each.Span]} {each.Message} {each.Hint} {each.Fix}");

    static Plan Bound(string text, string path) =>
        PlanBinder.Bind(PlanParser.Parse(SourceText.From(text, path)), []).Plan ?? throw new InvalidOperationException(path);
}
