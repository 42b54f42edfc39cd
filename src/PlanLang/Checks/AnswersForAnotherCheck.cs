using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Checks;

/// <summary>
/// An action that makes one adult of the family answer for what another adult does. Written agreements that ask the
/// victim of violence to control the person who is violent give false assurance, and put the blame in the wrong place.
/// </summary>
static class AnswersForAnotherCheck
{
    /// <summary>What makes somebody responsible, followed at once by the other's name.</summary>
    static readonly ImmutableArray<string> Controlling =
    [
        "make sure", "make sure that", "makes sure", "makes sure that", "ensure", "ensure that", "ensures", "ensures that",
        "stop", "stops", "prevent", "prevents", "control", "controls", "is responsible for", "answers for", "not let", "not allow",
    ];

    /// <summary>What may as well be kindness, so that the words behind the name have to say it too.</summary>
    static readonly ImmutableArray<string> Keeping = ["keep", "keeps", "get", "gets"];

    static readonly ImmutableArray<string> Kept =
        ["away", "out", "off", "sober", "calm", "quiet", "from", "to", "under", "in line"];

    public static IEnumerable<Diagnostic> Check(Plan plan) =>
        from action in plan.Actions
        where action.Who.Length == 1
        let who = action.Who[0]
        where IsAdult(who, plan)
        let words = Words.Of(action.Title.Text)
        let other = plan.Family.FirstOrDefault(person => person.Name != who.Name && IsAdult(person, plan) && AnswersFor(words, person))
        where other is not null
        select DiagnosticCatalog.AnswersForAnother(
            action.Title.At.Source, action.Title.At.Span, who.Name, other.Name);

    static bool IsAdult(Person person, Plan plan) => person.Side == Side.Family && !person.IsChildOn(plan.Started);

    static bool AnswersFor(ImmutableArray<string> words, Person other)
    {
        var name = string.Join(' ', Words.Of(other.Name));

        return Words.HoldAny(words, [.. Controlling.Select(phrase => $"{phrase} {name}")])
            || Words.HoldAny(words, [.. Keeping.SelectMany(verb => Kept.Select(end => $"{verb} {name} {end}"))]);
    }
}
