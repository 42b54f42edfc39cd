using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Readability;

/// <summary>Where the words of a page come from: the texts and the conditions of the copy that it was made from.</summary>
sealed class PageSources
{
    const int FewestLetters = 8;

    readonly ImmutableArray<(string Words, Location At)> _sources;

    /// <summary>Knows all of them.</summary>
    public PageSources(Plan copy, ImmutableArray<PlanText> texts)
    {
        var wording = new FamilyWording(copy);
        Exact = [.. texts.Where(text => text.Kind == PlanTextKind.Exact).Select(text => Line(text.Prose.Text)).OrderByDescending(words => words.Length)];
        _sources =
        [
            .. texts.Select(text => (Line(text.Prose.Text), text.Prose.At))
                .Concat(Conditions(copy).Where(condition => wording.Clause(condition) is not null).Select(condition => (Line(wording.Clause(condition) ?? ""), condition.At)))
                .Where(source => source.Item1.Length >= FewestLetters)
                .OrderByDescending(source => source.Item1.Length),
        ];
    }

    /// <summary>Words that have to stay as they are, the longest first.</summary>
    public ImmutableArray<string> Exact { get; }

    /// <summary>Where the sentence comes from: the longest text that it holds, or that holds it.</summary>
    public Location? Of(string sentence)
    {
        foreach (var (words, at) in _sources)
        {
            if (sentence.Contains(words.TrimEnd('.'), StringComparison.OrdinalIgnoreCase) || words.Contains(sentence, StringComparison.OrdinalIgnoreCase))
            {
                return at;
            }
        }

        return null;
    }

    static string Line(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    static IEnumerable<Condition> Conditions(Plan copy) =>
        new[]
        {
            copy.Goals.SelectMany(goal => goal.Milestones.Select(milestone => milestone.Condition).Append(goal.MetWhen)),
            copy.Rewards.Select(reward => reward.When),
            copy.Sanctions.SelectMany(sanction => new[] { sanction.When, sanction.EndsWhen }),
            copy.Stages.Select(stage => stage.MoveOnWhen),
            copy.StepDowns.Select(step => step.When),
        }.SelectMany(some => some).OfType<Condition>().SelectMany(WithLines);

    /// <summary>A condition and, of a list, each line of it and of the lists in it.</summary>
    static IEnumerable<Condition> WithLines(Condition condition) => condition is ListCondition list
        ? list.Parts.SelectMany(part => WithLines(part.Condition)).Prepend(condition)
        : [condition];
}
