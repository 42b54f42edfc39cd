using System.Globalization;
using System.Runtime.InteropServices;
using PlanLang.Model;

namespace PlanLang.Readability;

/// <summary>
/// The words of a text that say nothing about how hard it is to read: names of people, schools and services, dates, and
/// all but the first of several figures in a row, which stand for a picture.
/// </summary>
sealed class LeftOut
{
    static readonly ImmutableHashSet<string> Months =
        [.. CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Where(name => name.Length > 0).Select(name => name.ToLowerInvariant())];

    static readonly ImmutableHashSet<string> Weekdays =
        [.. CultureInfo.InvariantCulture.DateTimeFormat.DayNames.Select(name => name.ToLowerInvariant())];

    readonly PhraseBook _names;
    (ImmutableArray<TextWord> Words, ImmutableArray<bool> AreNames) _latest = ([], []);

    /// <summary>Knows the names of that plan.</summary>
    public LeftOut(Plan plan) => _names = new PhraseBook(NamesIn(plan).Select(name => (name, "")));

    /// <summary>The words that count.</summary>
    public ImmutableArray<TextWord> Without(ImmutableArray<TextWord> words)
    {
        var names = AreNames(words);

        return [.. words.Where((_, index) => !names[index] && !IsOfADate(words, index) && !IsOfARow(words, index))];
    }

    /// <summary>For each of the words whether it belongs to a name. One rule after another asks it of the same text.</summary>
    public ImmutableArray<bool> AreNames(ImmutableArray<TextWord> words)
    {
        if (_latest.Words != words)
        {
            _latest = (words, NamesAmong(words));
        }

        return _latest.AreNames;
    }

    ImmutableArray<bool> NamesAmong(ImmutableArray<TextWord> words)
    {
        var names = new bool[words.Length];
        foreach (var name in _names.Find(words))
        {
            names.AsSpan(name.First, name.Last - name.First + 1).Fill(true);
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(names);
    }

    static bool IsOfADate(ImmutableArray<TextWord> words, int at) =>
        Weekdays.Contains(words[at].Folded)
        || (IsFigure(words, at) && (IsMonth(words, at + 1) || (IsMonth(words, at - 1) && words[at].Text.Length == 4)))
        || (IsMonth(words, at) && (IsFigure(words, at - 1) || IsFigure(words, at + 1)));

    static bool IsOfARow(ImmutableArray<TextWord> words, int at) => at > 0 && char.IsAsciiDigit(words[at].Text[0]) && char.IsAsciiDigit(words[at - 1].Text[0]);

    static bool IsMonth(ImmutableArray<TextWord> words, int at) => at >= 0 && at < words.Length && Months.Contains(words[at].Folded);

    static bool IsFigure(ImmutableArray<TextWord> words, int at) => at >= 0 && at < words.Length && words[at].Text.All(char.IsAsciiDigit);

    /// <summary>Those names.</summary>
    public static IEnumerable<string> NamesIn(Plan plan) =>
    [
        plan.Name,
        .. plan.Service is { } service ? [service] : ImmutableArray<string>.Empty,
        .. plan.People.SelectMany(NamesOf).SelectMany(name => new[] { name, $"{name}'s", $"{name}'" }),
        .. plan.StepDowns.Select(step => step.To),
        .. plan.Groups.SelectMany(group => group.Agencies.Add(group.Name)),
    ];

    static IEnumerable<string> NamesOf(Person person) =>
    [
        person.Name,
        person.FullName,
        .. person.FullName.Split(' ').Where(part => part.Length > 1 && char.IsUpper(part[0])),
        .. new[] { person.Facts.School, person.Facts.Agency }.OfType<string>(),
    ];
}
