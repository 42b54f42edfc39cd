using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Agreement;

/// <summary>What has changed in meaning from one plan to another.</summary>
/// <param name="Clauses">Clause by clause, in the order of the later plan; then what is gone.</param>
public sealed record PlanDifference(ImmutableArray<ClauseDifference> Clauses);

/// <summary>A clause that has changed, come or gone.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">How it is called: <c>goal school</c>.</param>
/// <param name="Title">Its words now, or as they were where it is gone; empty where it has none.</param>
/// <param name="Form">What happened to it.</param>
/// <param name="Weight">How much it matters: as much as the weightiest of its lines.</param>
/// <param name="Reason">Why a clause that came or went matters; empty for a changed one, whose lines say why.</param>
/// <param name="Lines">The lines that differ; of a clause that came or went, all its lines.</param>
/// <param name="Before">Where it stood; null where it is new.</param>
/// <param name="After">Where it stands; null where it is gone.</param>
public sealed record ClauseDifference(
    ClauseKind Kind,
    string Name,
    string Title,
    ChangeForm Form,
    Weight Weight,
    string Reason,
    ImmutableArray<LineDifference> Lines,
    Location? Before,
    Location? After);

/// <summary>A line that differs.</summary>
/// <param name="Keyword">How the line begins: <c>by</c>; <c>title</c> for the words of the block itself.</param>
/// <param name="Before">What it said and says no more; empty where it said nothing.</param>
/// <param name="After">What it says now and did not; empty where it says nothing.</param>
/// <param name="Weight">How much it matters.</param>
/// <param name="Reason">Why: the key of a sentence.</param>
public sealed record LineDifference(
    string Keyword, ImmutableArray<string> Before, ImmutableArray<string> After, Weight Weight, string Reason);
