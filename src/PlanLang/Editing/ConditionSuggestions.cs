using PlanLang.Binding;
using PlanLang.Model;
using PlanLang.Wording;

namespace PlanLang.Editing;

/// <summary>How a condition could go on: a whole one at its beginning, then what fits behind the last word that asks for something.</summary>
static class ConditionSuggestions
{
    static readonly ImmutableArray<string> Joiners = [" and ", " or "];

    static readonly ImmutableArray<string> Triggers =
        [" of ", " is ", " are ", " was ", " been ", " over ", " in ", " for ", " with ", " since ", "goal ", "goals ", "action ", "sanction ", "result "];

    static readonly ImmutableArray<string> Subjects =
        ["each child", "any child", "all children together", "each adult", "any adult", "each person", "at least 2 children"];

    static readonly ImmutableArray<string> Shares = ["at least 90%", "more than 85%", "less than 10%", "up by at least 10 points"];

    static readonly ImmutableArray<string> Counts = ["at most 3", "at least 1", "exactly 0", "between 1 and 3", "down by at least a third"];

    static readonly ImmutableArray<string> Values = ["at least 6", "at most 3", "between 4 and 6", "up by at least 3"];

    static readonly ImmutableArray<string> Times =
        ["the last 4 weeks", "the last 6 weeks", "the last 6 months", "each of the last 3 terms", "the last 10 school weeks", "each of the last 3 months"];

    static readonly ImmutableArray<string> Lengths = ["4 weeks", "8 weeks", "13 weeks", "at least 26 of the last 30 weeks"];

    static readonly ImmutableArray<string> Baselines = ["the 6 months before the start", "the 12 months before the start"];

    static readonly ImmutableArray<string> Whole =
    [
        "every goal is met", "at least 2 goals are met", "a review was held in the last 6 weeks", "the plan has run for at least 6 months",
        "this stage has lasted at least 12 weeks", "all of", "any of", "none of", "at least 2 of",
    ];

    /// <summary>Those behind what is written.</summary>
    public static IEnumerable<Suggestion> Of(EditedFamily family, SourceText source, TextSpan written)
    {
        var part = AfterLast(source, written, Joiners).Span;
        var (trigger, rest) = AfterLast(source, part, Triggers);
        var before = source[part with { End = rest.Start }];

        return trigger.Length == 0 || (rest.Start == part.Start && !trigger.StartsWith("goal", StringComparison.Ordinal) && trigger[0] == ' ')
            ? Beginnings(family, part)
            : Behind(family, trigger.Trim(), before, rest);
    }

    static IEnumerable<Suggestion> Behind(EditedFamily family, string trigger, string before, TextSpan rest) => trigger switch
    {
        "goal" or "goals" => ValueSuggestions.Named(family, NameKind.Goal, SuggestionKind.Reference, rest),
        "action" => ValueSuggestions.Named(family, NameKind.Action, SuggestionKind.Reference, rest),
        "sanction" => ValueSuggestions.Named(family, NameKind.Sanction, SuggestionKind.Reference, rest),
        "result" => ValueSuggestions.Named(family, NameKind.Result, SuggestionKind.Reference, rest),
        "of" => [.. ValueSuggestions.People(family, rest), .. ValueSuggestions.Values(Subjects, rest, "All, or some, of several people.")],
        "over" or "in" => [.. Terms(family, rest), .. Dates(Times, rest, "The days that are looked at.")],
        "for" => Dates(Lengths, rest, "On every day of so long."),
        "with" => [.. Terms(family, rest), .. Dates(Baselines, rest, "With what it is compared.")],
        "since" => Dates(["the start", "the last review"], rest, "From that day to today."),
        _ => Standings(family, before, rest),
    };

    /// <summary>Behind <c>is</c>: how a goal, action or sanction can stand, what a person can be, or a bound.</summary>
    static IEnumerable<Suggestion> Standings(EditedFamily family, string before, TextSpan rest) =>
        Begins(before, "goal", "every goal", "any goal", "at least") ? Statuses(StatusWording.Goals, rest)
        : Begins(before, "action") ? Statuses(StatusWording.Actions, rest)
        : Begins(before, "sanction") ? Statuses(StatusWording.Sanctions, rest)
        : Standings(family, Measures(family).FirstOrDefault(measure => Begins(Measured(before), measure.Name)), rest);

    /// <summary><c>calm home of Kai</c> of <c>the lowest calm home of Kai</c>.</summary>
    static string Measured(string before) => Begins(before, "the") ? before.Split(' ', 3)[^1] : before;

    /// <summary>What a measure can be; of a person, whatever anybody can be.</summary>
    static IEnumerable<Suggestion> Standings(EditedFamily family, Measure? measure, TextSpan rest) => measure?.Kind switch
    {
        RatioKind => Bounds(Shares, rest),
        CountKind => Bounds(Counts, rest),
        ScaleKind or NumberKind => Bounds(Values, rest),
        StatusKind status => Statuses(status.Statuses, rest),
        _ => ValueSuggestions.Named(family, NameKind.Status, SuggestionKind.Status, rest),
    };

    static IEnumerable<Suggestion> Bounds(IEnumerable<string> words, TextSpan rest) => ValueSuggestions.Values(words, rest, "The bound that decides.");

    static IEnumerable<Suggestion> Beginnings(EditedFamily family, TextSpan span) =>
    [
        .. Measures(family).SelectMany(measure => new[] { FittingForm.Value(measure), FittingForm.Change(measure) })
            .Distinct()
            .Select(text => Phrase(text, "A condition on this measure; change what does not fit.", span)),
        .. family.Declared(NameKind.Goal).Select(name => Phrase($"goal {name} is met", "How a goal stands.", span)),
        .. family.Declared(NameKind.Action).Select(name => Phrase($"action {name} is done", "How an action stands.", span)),
        .. family.Declared(NameKind.Sanction).Select(name => Phrase($"sanction {name} is in force", "How a sanction stands.", span)),
        .. Whole.Select(text => Phrase(text, "A condition on the plan as a whole, or the heading of a list.", span)),
        .. People(family).Where(person => person.Side == Side.Family).Select(person => Phrase($"{person.Name} agrees", "Somebody's own word, which the diary records.", span)),
    ];

    static IEnumerable<Suggestion> Terms(EditedFamily family, TextSpan span) =>
        ValueSuggestions.Named(family, NameKind.Term, SuggestionKind.Date, span);

    static IEnumerable<Suggestion> Dates(IEnumerable<string> words, TextSpan span, string meaning) =>
        ValueSuggestions.Values(words, span, meaning).Select(one => one with { Kind = SuggestionKind.Date });

    static IEnumerable<Suggestion> Statuses(IEnumerable<string> words, TextSpan span) =>
        words.Select(word => new Suggestion(word, SuggestionKind.Status, "How it stands.", span, word));

    static Suggestion Phrase(string text, string meaning, TextSpan span) => new(text, SuggestionKind.Phrase, meaning, span, text);

    static ImmutableArray<Measure> Measures(EditedFamily family) => family.Checked.Assessment?.Plan.Measures ?? [];

    static ImmutableArray<Person> People(EditedFamily family) => family.Checked.Assessment?.Plan.People ?? [];

    static bool Begins(string text, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text.StartsWith(word + " ", StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What stands behind the last of the words, and which of them that is; all of it where none stands there.</summary>
    static (string Word, TextSpan Span) AfterLast(SourceText source, TextSpan span, ImmutableArray<string> words)
    {
        var text = source.Text.AsSpan(span.Start, span.Length);
        var (found, start) = ("", 0);
        foreach (var word in words)
        {
            var at = word[0] == ' ' ? text.LastIndexOf(word, StringComparison.OrdinalIgnoreCase)
                : text.StartsWith(word, StringComparison.OrdinalIgnoreCase) ? 0 : -1;
            if (at >= 0 && at + word.Length > start)
            {
                (found, start) = (word, at + word.Length);
            }
        }

        return (found, span with { Start = span.Start + start });
    }
}
