using System.Globalization;

namespace PlanLang.Tests.Privacy;

/// <summary>
/// A family's plan and diary made up at random, into which things can be put that one reader may not see. Without them,
/// with them and with others of the kind, that reader's copies have to be the same.
/// </summary>
sealed class HidingPlan
{
    static readonly ImmutableArray<string> Everybody = ["Leanne", "Kai", "Mia", "Gran", "Ron", "Dana", "Sam", "Jo", "Amir"];

    static readonly ImmutableArray<string> Words =
        ["morning", "shouting", "a new flat", "the 12 May", "shoes", "MARAC", "the nurse", "rent", "sleep", "Elm Row", "quiet", "the bus"];

    readonly Random _base;
    readonly Random _hidden;
    readonly bool _hides;
    readonly string _reader;

    HidingPlan(int seed, string reader, int? hidden)
    {
        _base = new Random(seed);
        _hidden = new Random(hidden ?? 0);
        _hides = hidden is not null;
        _reader = reader;
    }

    /// <summary>The same family for the same seed, with what another seed hides from the reader; null for nothing.</summary>
    public static (string Plan, string Diary) Of(int seed, string reader, int? hidden)
    {
        var made = new HidingPlan(seed, reader, hidden);

        return (made.Plan(), made.Diary());
    }

    /// <summary>Somebody of the family or the team.</summary>
    public static string Reader(int seed) => Everybody[new Random(seed).Next(Everybody.Length)];

    string Plan() => string.Concat(
        "plan: The Lake family\n  started: 6 January 2026\n  key worker: Dana\n  service: Family Help\n",
        Either("  we all say: School comes first.\n"), "\n",
        "family\n", Person("Leanne: Leanne Lake, mother, born 3 May 1988"), Person("Kai: Kai Lake, son, born 12 June 2011"),
        Person("Mia: Mia Lake, daughter, born 2 February 2016"), Person("Gran: Edna Moss, grandmother"),
        Person("Ron: Ron Pike, father, lives elsewhere"), HiddenPerson("Zoe: Zoe Reed, aunt"), "\n",
        "team\n", Person("Dana: Dana Okafor, key worker, Family Team"), HiddenPerson("Sue: Sue Grey, adviser, Safe House"),
        Person("Sam: Sam Cole, support worker, Family Team"), Person("Jo: Jo Bell, housing officer, Homes"),
        Person("Amir: Amir Shah, attendance officer, School"), "\n",
        Either("strengths\n  - Leanne keeps every appointment.\n" + Part("  - ", "strength") + "  - They laugh a lot.\n\n"),
        Hidden("worries\n", "  - Somebody drinks: {0}.\n"),
        "measure days\n  of: each child\n  counts: sessions attended of sessions possible\n  from: the school, every school week\n\n",
        "measure noise\n  of: the family\n  in our words: trouble with noise\n  counts: incidents\n  from: the patrol, every month\n\n",
        "measure mood\n  of: Leanne, Kai\n  scale: 0 to 10, higher is better\n\n",
        Hidden("measure drinking\n", "  of: Leanne\n  scale: 0 to 10, lower is better\n"),
        "voice of Kai, 13 January 2026\n  No shouting, please.\n\n",
        Hidden("voice of Mia, 14 January 2026\n", "  I am afraid of {0}.\n"),
        Goals(),
        Either("reward cinema: We go to the cinema\n  from: Dana\n  when: at least 1 goal is met\n\n"),
        Hidden("reward prize: {0}\n", "  from: Dana\n  when: mood of Kai is at least 6\n"),
        Sanctions(),
        "stage intensive: Getting going\n  visits: 3 to 5 a week\n  move on when: every goal is on track\n\n",
        "stage easing: On our own\n  visits: 1 to 2 a week\n\n",
        Hidden("stage shelter: {0}\n", "  visits: every day\n"),
        "step down to Coaches\n  when all of\n    every goal is met\n    any of\n      no noise for 8 weeks\n      none of\n        at least 1 goal is met\n        at least 3 noise in the last 4 weeks\n    Leanne agrees\n  afterwards: phone help until 3 months after closing\n\n",
        Hidden("step up to The police\n", "  when: at least 5 noise in the last 4 weeks\n"),
        Either("reviews: every 6 weeks from 17 February 2026\n  who: Leanne, Kai, Dana, Amir" + (_hides ? ", Sue" : "") + "\n  chaired by: Dana\n\n"),
        "contract: Our contract\n  purpose: To live in peace\n  period: 13 January 2026 to 13 July 2026\n  signed by: Leanne, Kai, Dana\n  copies: Leanne, Jo\n\n",
        Hidden("note, 14 January 2026\n", "  {0} was here.\n"));

    string Goals() => string.Concat(
        Hidden("goal hidden: {0}\n", "  for: Leanne\n  met when: mood of Leanne is at least 5\n  by: 1 July 2026\n  action flat: Dana finds {0}\n    who: Dana\n    by: 1 March 2026\n"),
        "goal school: Kai and Mia are in school\n", Part("  in our words: ", "words"), "  for: Kai, Mia\n",
        "  met when: days of each child is at least 90% over the last 6 weeks\n",
        Either("  milestone by 27 March 2026: days of Kai is at least 80% over the last 4 weeks\n"), "  by: 17 July 2026\n",
        HiddenAction(), "  action bedtime: Phones go downstairs\n    who: Leanne, Kai\n    when: every day\n",
        Either("  action: Buy Kai shoes\n    who: Dana\n    by: 14 January 2026\n"), "\n",
        "goal: We get on with our neighbours\n  for: Leanne, Kai\n  met when: no noise for 8 weeks\n  by: 17 July 2026\n",
        "  action talk: Dana and Leanne meet number 14\n    who: Dana, Leanne\n    when: every 2 weeks\n    from: 20 January 2026\n",
        Either("  action: Amir writes to us\n    who: Amir\n    when: every month\n"), "\n",
        Either("goal calm: Less shouting\n  for: Leanne, Kai\n  met when: mood of Leanne is at least 6\n  by: 17 July 2026\n\n"),
        Hidden("goal: {0}\n", "  for: Leanne\n  by: 1 July 2026\n  action: Sam looks at {0}\n    who: Sam\n    by: 1 March 2026\n"));

    string Sanctions() => string.Concat(
        Sanction("sanction talk: Jo comes to talk\n", "", "1"),
        Hidden("sanction secret: {0}\n", "  given to: Leanne\n  power: Homes, clause 9\n  told on: 13 January 2026\n  support: action talk\n  may be considered when: at least 9 noise in the last 4 weeks\n  decided by: Jo\n  ends when: no noise for 4 weeks\n"),
        Sanction("sanction letter: Homes may send a letter\n", "  after: sanction talk\n", "3"));

    static string Sanction(string head, string after, string count) =>
        $"{head}  given to: Leanne\n  power: Homes, clause 4\n  told on: 13 January 2026\n  support: action talk\n"
        + $"  may be considered when: at least {count} noise in the last 4 weeks\n{after}  decided by: Jo\n  ends when: no noise for 4 weeks\n\n";

    string Diary()
    {
        var text = "records of The Lake family\n\n13 January 2026\n  contract signed by Leanne, Kai, Dana\n\n";
        for (var day = new DateOnly(2026, 1, 16); day < new DateOnly(2026, 5, 12); day = day.AddDays(7))
        {
            text += $"{day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}\n{Week()}{HiddenEntries()}\n";
        }

        return text;
    }

    string Week() => string.Concat(
        $"  days of Kai: {_base.Next(6, 11)} of 10\n  days of Mia: {_base.Next(8, 11)} of 10\n  mood of Leanne: {_base.Next(3, 9)}\n",
        $"  noise: {new[] { "none", "none", "none", "1", "2" }[_base.Next(5)]}\n",
        Either("  action bedtime: kept\n"), Either("  action talk: kept\n"),
        Either("  shared with Jo: the rent, agreed by Leanne, because Jo asked\n"),
        _base.Next(6) == 0 ? "  review held: Leanne, Kai, Dana, Amir\n" : "",
        _base.Next(9) == 0 ? "  sanction talk: used, decided by Jo\n" : "");

    string HiddenEntries()
    {
        if (!_hides)
        {
            return "";
        }

        var entries = new[]
        {
            "  drinking of Leanne: 7\n", "  action flat: done\n", "  action secret: missed\n", "  stage: shelter\n",
            "  sanction secret: used, decided by Jo\n", "  said by Gran: I saw {0}.\n", "  visit: Sue, at home, {0}\n",
            "  visit missed: Dana, {0}\n", "  possible breach: {0}\n", "  contacted: Leanne, phone, {0}\n", "  visit cancelled: Dana, by us, {0}\n",
            "  shared with Sue: {0}, without asking, because it helps\n",
        };
        var readers = SeenBy();

        return string.Concat(entries
            .Where(_ => _hidden.Next(4) == 0)
            .Select(entry => entry.Contains("{0}", StringComparison.Ordinal) ? $"{Filled(entry)}    seen by: {readers}\n" : entry));
    }

    /// <summary>A line or block that is there or not, the same for all who are compared.</summary>
    string Either(string text) => _base.Next(2) == 0 ? text : "";

    static string Person(string line) => $"  {line}\n";

    string HiddenPerson(string line) => _hides ? $"  {line}\n    seen by: {SeenBy()}\n" : "";

    /// <summary>A part of a block that the reader sees, the part hidden from them.</summary>
    string Part(string head, string what) => _hides ? $"{head}A hidden {what}, {Text()}\n    seen by: {SeenBy()}\n" : "";

    string HiddenAction() => _hides && _hidden.Next(3) > 0
        ? $"  action secret: Sam finds {Text()}\n    seen by: {SeenBy()}\n    who: Sam\n    by: 1 March 2026\n"
        : "";

    /// <summary>A block that the reader may not see: sometimes there and sometimes not, never twice the same.</summary>
    string Hidden(string head, string body)
    {
        var always = head.StartsWith("measure", StringComparison.Ordinal) || head.Contains(" hidden", StringComparison.Ordinal)
            || head.Contains(" secret", StringComparison.Ordinal) || head.Contains(" shelter", StringComparison.Ordinal);
        if (!_hides || (_hidden.Next(3) == 0 && !always))
        {
            return "";
        }

        return $"{Filled(head)}  seen by: {SeenBy()}\n{Filled(body)}\n";
    }

    string Filled(string text) => text.Replace("{0}", Text(), StringComparison.Ordinal);

    string Text() => string.Join(" and ", Enumerable.Range(0, _hidden.Next(1, 4)).Select(_ => Words[_hidden.Next(Words.Length)]));

    /// <summary>Some people, the reader never among them.</summary>
    string SeenBy()
    {
        var others = Everybody.Where(name => name != _reader && name != "Ron").ToArray();
        _hidden.Shuffle(others);

        return string.Join(", ", others[.._hidden.Next(1, 4)]);
    }
}
