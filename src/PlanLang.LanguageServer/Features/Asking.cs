using System.Globalization;
using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Editing;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;
using PlanLang.Output;

namespace PlanLang.LanguageServer.Features;

/// <summary>Questions of PlanLang's own: all families, explanations, the date, new plans, the texts it carries along.</summary>
static class Asking
{
    const string Outlook = "whatWouldItTake";

    /// <summary>All open families of the folders, in order of their files.</summary>
    public static ShownFamily[] Families(Session session, NoParams parameters) =>
        [.. session.Families.Plans.Select(plan => Shown(session, plan)).OfType<ShownFamily>()];

    /// <summary>Judges all plans at another date, or at today's.</summary>
    public static AsOfResult AsOf(Session session, AsOfParams parameters)
    {
        var date = parameters.Date.Trim().Length == 0 ? session.Today : PlanLanguage.ReadDate(parameters.Date.Trim());
        if (date is not { } day)
        {
            return new AsOfResult("", "", $"We cannot read the date '{parameters.Date}'. Write: 17 February 2026");
        }

        session.JudgeAt(parameters.Date.Trim().Length == 0 ? null : day);
        Diagnosing.Again(session);

        return new AsOfResult(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), DateWords.FormatWithWeekday(day), "");
    }

    /// <summary>Why the block at a line stands as it does, or what it would take.</summary>
    public static ExplainResult Explain(Session session, ExplainParams parameters)
    {
        var asked = Asked.Of(session, new DocumentId(parameters.Uri)) ?? throw new RefusedException("This text belongs to no plan.");
        var line = Math.Clamp(parameters.Line + 1, 1, asked.Source.LineCount);
        var page = parameters.Question == Outlook ? Explanation.Outlook(asked.Family, asked.Source, line) : Explanation.Of(asked.Family, asked.Source, line);

        return page is null
            ? throw new RefusedException("Mend the errors in the plan first: until then nothing can be said of it.")
            : new ExplainResult(page.Title, MarkdownPage.Of(page.Page));
    }

    /// <summary>The smallest useful plan for a family of that name.</summary>
    public static NewResult New(Session session, NewParams parameters) =>
        NewFamily.Of(parameters.Name, session.Today) is { } made
            ? new NewResult(made.FileName, made.Plan, made.Diary, "")
            : new NewResult("", "", "", $"'{parameters.Name}' holds no letter. Write the name of the family: The Harper family");

    /// <summary>The text of a library or page that comes with PlanLang.</summary>
    public static TextResult ShippedText(Session session, UriParams parameters) =>
        (Pages.Read(parameters.Uri) ?? PlanLanguage.ShippedLibrary(Address.ShippedPath(parameters.Uri))) is { } text
            ? new TextResult(text)
            : throw new RefusedException($"There is no text '{parameters.Uri}'.");

    /// <summary>The settings of the editor.</summary>
    public static void Settings(Session session, SettingsParams parameters)
    {
        var own = parameters.Settings is { ValueKind: System.Text.Json.JsonValueKind.Object } all && all.TryGetProperty("planlang", out var planlang) ? planlang : parameters.Settings;
        if (Opening.AsOfIn(own) is { } date)
        {
            session.JudgeAt(date);
            Diagnosing.Again(session);
        }
    }

    static ShownFamily? Shown(Session session, string plan)
    {
        session.Cancellation.ThrowIfCancellationRequested();
        var family = session.Families.Of(plan);

        return family.Row is not { } row ? null : new ShownFamily(
            session.AddressOf(plan),
            0,
            row.Name,
            row.KeyWorker ?? "",
            row.Stage ?? "",
            row.NextReview,
            family.Diagnostics.Count(one => one.Severity == Severity.Error),
            [.. row.Attention.Select(one => new ShownAttention(
                session.AddressOf(one.Source), one.Source.LineAt(one.Span.Start) - 1, one.Kind, one.Sentence))]);
    }
}
