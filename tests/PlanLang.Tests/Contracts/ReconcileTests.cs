using PlanLang.Contracts;
using PlanLang.Evaluation;
using PlanLang.Privacy;
using PlanLang.Rendering;
using PlanLang.Tests.Rendering;

namespace PlanLang.Tests.Contracts;

public class ReconcileTests
{
    static readonly Assessment Family = FirstFamily.At(new DateOnly(2026, 1, 20));
    static readonly string Sent = Html(Audience.FamilyAtHome(Family.Plan));

    public static TheoryData<string> Readers { get; } = ["Leanne", "Kai", "Mia", "Dana", "Amir", "Jo"];

    [Theory]
    [MemberData(nameof(Readers))]
    public void WhatCameBackAsItWasSentGivesNothingAndTellsWhoseItWas(string reader)
    {
        var audience = Audience.Of(Assert.IsType<Model.Person>(Audience.Named(Family.Plan, reader)));

        var found = Reconciler.Of(Family, new ReturnedPage(Html(audience)), null);

        Assert.Empty(found?.Edits ?? [new ContractEdit(EditForm.Added, "", "", "nothing found", [], null, null, "", null)]);
    }

    [Theory]
    [InlineData("2026-01-13")]
    [InlineData("2026-03-02")]
    [InlineData("2026-06-30")]
    public void TheDayOfThePageIsFoundInIt(string day)
    {
        var page = Documents.Contract.Render(Family with { AsOf = DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture) }, new DocumentRequest(Documents.Contract, Audience.FamilyAtHome(Family.Plan), PageFormat.Html));

        Assert.Empty(Edits(Assert.IsType<DocumentPage>(page).Text));
    }

    [Fact]
    public void MarkdownComesBackLikeHtml()
    {
        var page = Documents.Contract.Render(Family, new DocumentRequest(Documents.Contract, Audience.FamilyAtHome(Family.Plan), PageFormat.Markdown));
        var markdown = Assert.IsType<DocumentPage>(page).Text;

        Assert.Empty(Reconciler.Of(Family, ReturnedPage.OfMarkdown(markdown), null)?.Edits ?? []);
        Assert.Single(Reconciler.Of(Family, ReturnedPage.OfMarkdown(markdown.Replace("18 December 2026", "19 December 2026", StringComparison.Ordinal)), null)?.Edits ?? []);
    }

    [Fact]
    public void AnEditInAListInAListIsSaidWithItsOwnLine()
    {
        var family = NestedList.At(new DateOnly(2026, 1, 20));
        var sent = Rendered.Contract(family, PageFormat.Html);
        var markdown = Rendered.Contract(family, PageFormat.Markdown);

        Assert.Empty(Reconciler.Of(family, new ReturnedPage(sent), null)?.Edits ?? []);
        Assert.Empty(Reconciler.Of(family, ReturnedPage.OfMarkdown(markdown), null)?.Edits ?? []);
        var edit = Assert.Single(Reconciler.Of(family, new ReturnedPage(sent.Replace("is 5 or more for Kai", "is 7 or more for Kai", StringComparison.Ordinal)), null)?.Edits ?? []);
        Assert.Equal(("goal neighbours", "calm home of Kai is at least 5", "calm home of Kai is at least 7"), (edit.Clause, edit.Line, edit.Instead));
    }

    [Fact]
    public void WhatAWordProcessorAddsIsNoEdit()
    {
        var noisy = Sent
            .Replace("<body>", "<body lang=EN-GB><!--[if gte mso 9]><xml><w:View>Print</w:View></xml><![endif]--><o:p></o:p>", StringComparison.Ordinal)
            .Replace("<li>", "<li class=MsoNormal style='mso-list:l0 level1 lfo1'><span lang=EN-GB>\r\n   ", StringComparison.Ordinal)
            .Replace("</li>", "</span><o:p></o:p>", StringComparison.Ordinal)
            .Replace("</p>", "&nbsp;</P>\n\n", StringComparison.Ordinal)
            .Replace("o'clock", "o&rsquo;clock", StringComparison.Ordinal)
            .Replace(" weeks", "&nbsp;<span>weeks</span>", StringComparison.Ordinal);

        Assert.NotEqual(Sent, noisy);
        Assert.Empty(Edits(noisy));
    }

    /// <summary>One edit: what kind it is, of which clause and line, and what to write there.</summary>
    [Theory]
    [InlineData("Friday 18 December 2026", "Friday 25 December 2026", "Date goal school", "by: 25 December 2026")]
    [InlineData("for 8 weeks.</li>\n<li>We want", "for 6 weeks.</li>\n<li>We want", "Number goal neighbours", "met when: no asb incidents for 6 weeks")]
    [InlineData("there are 3 or more complaints", "there are two or more complaints", "Number sanction warning letter", "may be considered when: at least two asb incidents in the last 4 weeks")]
    [InlineData("It comes from Dana.", "It comes from Amir.", "Name reward cinema", "from: Amir")]
    [InlineData("Phones go downstairs", "Phones must go downstairs", "Duty action bedtime", null)]
    [InlineData("tenancy agreement clause 4.2", "tenancy agreement clause 4.9", "Number sanction warning letter", "power: Magenta Homes, tenancy agreement clause 4.9")]
    [InlineData("Dana drives Kai and Mia to school.", "Amir drives Kai and Mia to school.", "Name action lifts", "action lifts: Amir drives Kai and Mia to school")]
    [InlineData("Buy Kai school shoes", "Buy Kai football shoes", "Words action shoes", "action shoes: Buy Kai football shoes")]
    [InlineData("Monday 13 July 2026", "Monday 20 July 2026", "Date contract", "period: 13 January 2026 to 20 July 2026")]
    public void AnEditIsSaidWithTheLineOfThePlan(string before, string after, string found, string? instead)
    {
        Assert.Contains(before, Sent, StringComparison.Ordinal);

        var edit = Assert.Single(Edits(Sent.Replace(before, after, StringComparison.Ordinal)));

        Assert.Equal((found, instead), ($"{Assert.Single(edit.Words).Kind} {edit.Clause}", edit.Instead));
    }

    [Fact]
    public void WhatPlanLangSaysItselfIsNotToBeWrittenIntoThePlan()
    {
        var edits = Edits(Sent.Replace("Jo may think", "Jo must think", StringComparison.Ordinal));

        Assert.Equal(2, edits.Length);
        Assert.All(edits, edit => Assert.Equal((EditKind.Duty, null), (Assert.Single(edit.Words).Kind, edit.Instead)));
    }

    [Fact]
    public void AClauseThatWasTakenOutIsSaid()
    {
        var edit = Assert.Single(Edits(Sent.Replace("<li>Kai and Mia look out for each other.</li>", "", StringComparison.Ordinal)));

        Assert.Equal((EditForm.Dropped, "What goes well", "strengths"), (edit.Form, edit.Section, edit.Clause));
    }

    [Fact]
    public void AClauseThatWasAddedIsSaid()
    {
        var edit = Assert.Single(Edits(Sent.Replace("<li>Kai and Mia look", "<li>Nana helps with washing on Sundays.</li>\n<li>Kai and Mia look", StringComparison.Ordinal)));

        Assert.Equal((EditForm.Added, "What goes well", "Nana helps with washing on Sundays."), (edit.Form, edit.Section, edit.Returned));
    }

    [Fact]
    public void WhatMovedIsNoEdit()
    {
        const string One = "<li>Kai and Mia look out for each other.</li>";

        Assert.Empty(Edits(Sent.Replace(One, "", StringComparison.Ordinal).Replace("<ul>\n<li>Leanne has kept", $"<ul>\n{One}\n<li>Leanne has kept", StringComparison.Ordinal)));
    }

    [Fact]
    public void EverySingleEditOfEveryKindIsFound()
    {
        var sent = HtmlBlocks.Of(Sent);
        var missed = from place in Enumerable.Range(0, sent.Length)
                     from item in Enumerable.Range(0, sent[place].Items.Length)
                     let edited = ReturnedBlock.Of(sent[place].Level, Edited(sent[place], item))
                     let kinds = Kinds(sent, sent.SetItem(place, edited))
                     where !kinds.Contains(KindOf(sent[place].Items[item]))
                     select $"{edited.Text}: {string.Join(", ", kinds)}";

        Assert.Empty(missed);
    }

    [Fact]
    public void EverySingleParagraphTakenOutIsFound()
    {
        var sent = HtmlBlocks.Of(Sent);

        Assert.All(Enumerable.Range(0, sent.Length), place => Assert.Contains(
            Alignment.Of(sent, sent.RemoveAt(place)), pair => pair.Returned is null && pair.Sent is { } one && one.SaysTheSameAs(sent[place])));
    }

    static ImmutableArray<EditKind> Kinds(ImmutableArray<ReturnedBlock> sent, ImmutableArray<ReturnedBlock> returned)
    {
        var names = Family.Plan.People.Select(person => person.Name.ToLowerInvariant()).ToImmutableHashSet();

        return [.. Alignment.Of(sent, returned)
            .Where(pair => pair is { Sent: not null, Returned: not null } && !pair.Sent.SaysTheSameAs(pair.Returned))
            .SelectMany(pair => pair is { Sent: { } one, Returned: { } other } ? WordEdits.Of(one, other, names) : [])
            .Select(edit => edit.Kind)];
    }

    static EditKind KindOf(Item item) => item.Kind switch
    {
        ItemKind.Date => EditKind.Date,
        ItemKind.Number => EditKind.Number,
        ItemKind.Duty => EditKind.Duty,
        _ when Family.Plan.People.Any(person => person.Name.Equals(item.Meaning, StringComparison.OrdinalIgnoreCase)) => EditKind.Name,
        _ => EditKind.Words,
    };

    /// <summary>The paragraph with another item of the same kind in that place.</summary>
    static string Edited(ReturnedBlock block, int place) => string.Join(' ', block.Items.Select((item, index) => index != place
        ? item.Written
        : item.Kind switch
        {
            ItemKind.Date => "1 April 2031",
            ItemKind.Number => "977",
            ItemKind.Duty => "shall",
            _ => "zebra",
        }));

    static string Html(Audience audience) =>
        Assert.IsType<DocumentPage>(Documents.Contract.Render(Family, new DocumentRequest(Documents.Contract, audience, PageFormat.Html))).Text;

    static ImmutableArray<ContractEdit> Edits(string html) => Reconciler.Of(Family, new ReturnedPage(html), null)?.Edits ?? [];
}
