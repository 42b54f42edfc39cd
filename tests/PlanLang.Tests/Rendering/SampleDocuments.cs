using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Rendering;

namespace PlanLang.Tests.Rendering;

/// <summary>For every document a day of the example family, and a reader, for whom there is one.</summary>
static class SampleDocuments
{
    static readonly DateOnly Day = new(2026, 5, 12);

    /// <summary>The document of that name, in that format.</summary>
    public static DocumentResult Of(string name, PageFormat format, PageStyle? style = null) =>
        Of(name, Family(name), ReaderOf(name), format, style);

    /// <summary>The document of that name as a page in another language, checked or not.</summary>
    public static DocumentResult In(PageLanguage language, string name)
    {
        var family = Family(name);

        return PlanLanguage.Render(family, Request(name, family, ReaderOf(name), PageFormat.Html) with
        {
            Language = language,
            Unchecked = UncheckedWords.Allow,
        });
    }

    /// <summary>The same of any family for any reader.</summary>
    public static DocumentResult Of(string name, Assessment family, string reader, PageFormat format, PageStyle? style = null)
    {
        var request = Request(name, family, reader, format);

        return PlanLanguage.Render(family, request with { Style = style ?? request.Style });
    }

    static DocumentRequest Request(string name, Assessment family, string reader, PageFormat format) => new(
        Documents.All.Single(document => document.Name == name), Audience.Of(Person(family, reader)), format);

    static string ReaderOf(string name) => name switch
    {
        "child" => "Kai",
        "supervision" => "Dana",
        _ => "Leanne",
    };

    static Person Person(Assessment family, string name) => family.Plan.People.Single(person => person.Name == name);

    static Assessment Family(string name) => name switch
    {
        "letter warning" => FirstFamily.At(new DateOnly(2026, 3, 20)),
        "letter step-down" => FirstFamily.At(Day, plan => plan.Replace(
            "  when all of\n    every goal is met\n    no asb incidents for 8 weeks\n    Leanne agrees\n", "  when: Leanne agrees\n", StringComparison.Ordinal)),
        "letter missed-visit" => FirstFamily.At(
            Day, diary: text => $"{text}\n11 May 2026\n  visit missed: Dana, no answer\n    seen by: Leanne\n"),
        _ => FirstFamily.At(Day),
    };
}
