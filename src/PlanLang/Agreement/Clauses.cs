using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Agreement;

/// <summary>A plan as a list of clauses: all that it means, and nothing of how it was written.</summary>
static class Clauses
{
    /// <summary>All of them, kind by kind, in the order of the plan.</summary>
    public static ImmutableArray<Clause> Of(Plan plan) =>
    [
        Head(plan),
        .. plan.People.Select(PersonClauses.Of),
        .. plan.Groups.Select(group => Clause.Of(
            ClauseKind.Group, $"group {group.Name}", group.At, new ClausePart("members", [.. group.People.Select(one => one.Name), .. group.Agencies]))),
        .. PromiseClauses.Of(plan),
        .. plan.StepUps.Select(step => Clause.Of(
            ClauseKind.StepUp, $"step up to {step.To}", step.At, ClausePart.Of("when", step.When), ClausePart.Of(step.SeenBy))),
        .. Lists(plan),
        .. plan.Voices.Select(voice => Clause.Of(
            ClauseKind.Voice,
            $"voice of {voice.Of.Name}",
            voice.At,
            ClausePart.Of("date", voice.On),
            ClausePart.Of(ClausePart.Title, voice.Words),
            ClausePart.Of(voice.SeenBy))),
        .. plan.Notes.Select(note => Clause.Of(
            ClauseKind.Note,
            "note",
            note.At,
            ClausePart.Of("date", note.On),
            ClausePart.Of(ClausePart.Title, note.Words),
            ClausePart.Of(note.SeenBy))),
        .. RuleClauses.Of(plan),
        .. plan.Calendars.Select(calendar => CalendarClauses.Of(calendar, plan.At)),
    ];

    static Clause Head(Plan plan) => Clause.Of(
        ClauseKind.Plan,
        "plan",
        plan.At,
        ClausePart.Of(ClausePart.Title, plan.Name),
        ClausePart.Of("reference", plan.Reference),
        ClausePart.Of("service", plan.Service),
        ClausePart.Of("started", plan.Started),
        ClausePart.Of("key worker", plan.KeyWorker?.Name),
        new("earlier plan", plan.Background.EarlierPlans),
        ClausePart.Of("assessment", plan.Background.Assessment is { } rests ? $"{DateWords.Format(rests.Day)}, {rests.Title}" : null),
        ClausePart.Of("we all say", plan.WeAllSay),
        new("sharing agreement", plan.Sharing.Members),
        ClausePart.Of("phone", plan.Contact.Phone),
        ClausePart.Of("complaints", plan.Contact.Complaints));

    static IEnumerable<Clause> Lists(Plan plan) =>
    [
        .. plan.Strengths is { } strengths ? [List(ClauseKind.Strengths, "strengths", strengths)] : Array.Empty<Clause>(),
        .. plan.Worries is { } worries ? [List(ClauseKind.Worries, "worries", worries)] : Array.Empty<Clause>(),
    ];

    static Clause List(ClauseKind kind, string name, ProseList list) => Clause.Of(
        kind, name, list.At, new("lines", [.. list.Items.Select(item => item.Text)]), ClausePart.Of(list.SeenBy));
}
