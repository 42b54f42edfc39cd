using PlanLang.Dates;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Reads <c>contract extended to 13 October 2026: agreed by Leanne, Kai, Dana, because Kai changes school</c>.</summary>
static class ExtensionBinder
{
    const string AgreedBy = "agreed by";
    const string Because = "because";

    /// <summary>The entry; null where nobody agreed, or where there is nothing to extend to that day, which has been reported.</summary>
    public static ExtendedEntry? Bind(RecordContext context, RecordEntry entry, EntryPlace at)
    {
        var (names, reason) = Parts(context, entry);
        if (names is not { } agreed)
        {
            context.Report(DiagnosticCatalog.RecordIncomplete(context.Source, context.LineOf(entry), EntryForms.Example(entry.Kind)));

            return null;
        }

        return context.People(agreed, entry) is { } by
            && context.File.Periods[entry.Period].Days is { From: var to }
            && CanRun(context, entry, to, reason)
            ? new ExtendedEntry(to, by, reason, at.Day, at.Written, at.Evidence)
            : null;
    }

    /// <summary>The names behind <c>agreed by</c>, up to <c>because</c>, behind which all is free text.</summary>
    static (TextSpan? Names, string Reason) Parts(RecordContext context, RecordEntry entry)
    {
        var length = Phrase.AtStart(context.Of(entry.Text), AgreedBy);
        var names = Phrase.Trim(context.Source.Text, entry.Text with { Start = entry.Text.Start + Math.Max(length, 0) });
        if (length <= 0 || names.Length == 0)
        {
            return (null, "");
        }

        for (var rest = names; rest.Length > 0;)
        {
            var behind = EntryParts.Split(context.Source.Text, rest).Free;
            if (behind.Length > 0 && Phrase.AtStart(context.Of(behind), Because) is > 0 and var word)
            {
                return (
                    Phrase.Trim(context.Source.Text, names with { End = context.Source.Text.LastIndexOf(',', behind.Start) }),
                    EntryText.Of(context, entry, Phrase.Trim(context.Source.Text, behind with { Start = behind.Start + word })));
            }

            rest = behind;
        }

        return (names, "");
    }

    static bool CanRun(RecordContext context, RecordEntry entry, DateOnly to, string reason)
    {
        var mistake = context.Plan.Contract switch
        {
            not { Period: not null } => DiagnosticCatalog.NothingToExtend(context.Source, context.LineOf(entry)),
            { Period: { To: var end } } when to <= end =>
                DiagnosticCatalog.ExtendedToEarlier(context.Source, entry.Name, DateWords.Format(end)),
            { Longest: { } longest } contract when reason.Length == 0 && IsLonger(contract, longest, to, context.Plan) =>
                DiagnosticCatalog.ExtendedBeyondLength(context.Source, context.LineOf(entry), longest.ToString()),
            _ => null,
        };
        if (mistake is not null)
        {
            context.Report(mistake);
        }

        return mistake is null;
    }

    static bool IsLonger(Contract contract, Duration longest, DateOnly to, Plan plan) =>
        contract.Period?.From.After(longest, CalendarChoice.For(plan.Calendars, null)) <= to;
}
