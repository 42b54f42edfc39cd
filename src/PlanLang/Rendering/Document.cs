using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Privacy;
using PlanLang.Sentences;
using Scriban.Runtime;

namespace PlanLang.Rendering;

/// <summary>A kind of page that can be made of a plan and its diary.</summary>
public sealed record Document
{
    readonly Func<ReaderCopy, Draft> _draft;

    internal Document(string name, string summary, DocumentReaders readers, string template, Func<ReaderCopy, Draft> draft)
    {
        (Name, Summary, Readers) = (name, summary, readers);
        (Template, _draft) = (template, draft);
    }

    /// <summary>What the command calls it: <c>contract</c>.</summary>
    public string Name { get; }

    /// <summary>What it is, in one sentence for workers.</summary>
    public string Summary { get; }

    /// <summary>By which template it is made.</summary>
    public string Template { get; }

    /// <summary>For whom it is where nobody is named.</summary>
    public DocumentReaders Readers { get; }

    /// <summary>
    /// What its file is called without the ending: <c>contract</c>, or <c>contract-leanne</c> for one reader. Nothing
    /// but the reader's own name goes into it, and two readers never share one.
    /// </summary>
    public string FileName(Person? reader) =>
        reader is null ? Stem : $"{Stem}-{FileNames.Of(reader.Name)}";

    /// <summary>Those whom it is for where nobody is named: the team, or the family at home.</summary>
    public Audience AudienceIn(Plan plan) => Readers == DocumentReaders.Team ? Audience.Team(plan) : Audience.FamilyAtHome(plan);

    /// <summary>The name with a hyphen for a blank.</summary>
    string Stem => Name.Replace(' ', '-');

    /// <summary>What its template is given; null where that audience gets none.</summary>
    internal ScriptObject? ViewFor(Assessment assessment, Audience audience) =>
        (_draft(ReaderCopy.Of(assessment, audience)) as PageDraft)?.View;

    /// <summary>The document of that assessment, in the language of the request or not at all.</summary>
    internal DocumentResult Render(Assessment assessment, DocumentRequest request) =>
        SpokenPage.Of(Name, request, () => _draft(ReaderCopy.Of(assessment, request.Audience)) switch
        {
            PageDraft page => Page.Render(Template, page, request),
            RefusedDraft refused => new NoOccasion(Language.English.Speak(refused.Reason)),
            _ => new NothingToSee(),
        });
}
