using PlanLang.Editing;
using PlanLang.Files;
using PlanLang.LanguageServer.Protocol;
using PlanLang.LanguageServer.Workspace;
using PlanLang.Text;

namespace PlanLang.LanguageServer.Features;

/// <summary>Writes something down in the diary of a family, so that nobody has to remember how.</summary>
static class Recording
{
    /// <summary>What can be recorded.</summary>
    public static ShownForm[] Forms(Session session, UriParams parameters) =>
        Asked.Of(session, new DocumentId(parameters.Uri)) is { } asked
            ? [.. FillableEntry.For(asked.Family).Select(form => new ShownForm(
                form.Label,
                form.Meaning,
                [.. form.Gaps.Select(gap => new ShownGap(gap.Prompt, gap.Choices, gap.Example, gap.Need == GapNeed.Optional))]))]
            : [];

    /// <summary>Records something under the date at which plans are judged, and says where it stands.</summary>
    public static RecordResult Record(Session session, RecordParams parameters)
    {
        if (Asked.Of(session, new DocumentId(parameters.Uri)) is not { } asked)
        {
            return new RecordResult("", 0, "This text belongs to no plan.");
        }

        var forms = FillableEntry.For(asked.Family);
        if (parameters.Form < 0 || parameters.Form >= forms.Length || forms[parameters.Form].Entry(parameters.Values) is not { } entry)
        {
            return new RecordResult("", 0, "Something is missing. Fill in every gap on one line.");
        }

        return Write(session, DiaryOf(session, asked), asked.Family, entry);
    }

    static RecordResult Write(Session session, string diary, EditedFamily family, string entry)
    {
        var text = session.Families.Desk.TextAt(diary) ?? SourceText.From(NewEntry.HeadOf(family), diary);
        var change = NewEntry.Of(text, session.Families.AsOf, entry);
        var whole = SourceText.From(string.Concat(text.Text.AsSpan(0, change.Span.Start), change.Replacement, text.Text.AsSpan(change.Span.End)));
        var at = whole.Text.IndexOf(entry, Math.Min(change.Span.Start, whole.Text.Length), StringComparison.Ordinal);
        var mistake = session.DocumentOf(diary) is null ? Save(session, diary, whole.Text) : Apply(session, diary, text, change);

        return new RecordResult(session.AddressOf(diary), whole.LineAt(Math.Max(at, 0)) - 1, mistake ?? "");
    }

    /// <summary>A diary that is not open is written to the disk at once.</summary>
    static string? Save(Session session, string diary, string text)
    {
        var mistake = TextFile.Replace(session.Families.Desk.FileAt(diary), text);
        session.Families.CameOrWent(diary);
        Diagnosing.Again(session);

        return mistake;
    }

    /// <summary>One that is open is changed where it is open, so that the person can undo it.</summary>
    static string? Apply(Session session, string diary, SourceText text, Diagnostics.CodeFix change)
    {
        var edit = new TextEdit(TextPlaces.At(text, change.Span, session.Client.Unit), change.Replacement);
        session.Ask(
            "workspace/applyEdit",
            new ApplyParams("Record", new WorkspaceEdit(new() { [session.AddressOf(diary)] = [edit] })),
            ProtocolJson.Default.ApplyParams);

        return null;
    }

    /// <summary>The diary beside the plan, else the first one that it has.</summary>
    static string DiaryOf(Session session, Asked asked)
    {
        var family = asked.Family.Files;
        var beside = Path.ChangeExtension(family.File.FullPath, ".record");

        return family.Records.Select(session.Families.Desk.PathOf).OfType<string>()
            .Where(path => path.EndsWith(".record", StringComparison.OrdinalIgnoreCase))
            .OrderByDescending(path => path == beside)
            .FirstOrDefault() ?? beside;
    }
}
