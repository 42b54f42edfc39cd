using PlanLang.Model;

namespace PlanLang.Sentences;

/// <summary>Several names as they are said: <c>Leanne, Kai and Mia</c>.</summary>
static class Listing
{
    /// <summary>The names of those people, joined by "and".</summary>
    public static string Of(IEnumerable<Person> people) => And(people.Select(person => person.Name));

    /// <summary><c>a, b and c</c>; empty where there is none.</summary>
    public static string And(IEnumerable<string> items) => Joined(items, "list.and");

    /// <summary><c>a, b or c</c>; empty where there is none.</summary>
    public static string Or(IEnumerable<string> items) => Joined(items, "list.or");

    /// <summary><c>a, b, c</c>; empty where there is none.</summary>
    public static string Row(IEnumerable<string> items)
    {
        var all = items.ToImmutableArray();

        return all.IsEmpty ? "" : all.Skip(1).Aggregate(all[0], (first, next) => Language.OfThePage.Say("list.more", ("first", first), ("next", next)));
    }

    static string Joined(IEnumerable<string> items, string pair)
    {
        var all = items.ToImmutableArray();

        return all.Length < 2
            ? string.Concat(all)
            : Language.OfThePage.Say(pair, ("first", Row(all[..^1])), ("last", all[^1]));
    }
}
