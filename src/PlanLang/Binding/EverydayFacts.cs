namespace PlanLang.Binding;

/// <summary>Ways of saying something of a person that everybody understands and the grammar does not.</summary>
static class EverydayFacts
{
    /// <summary>How somebody is described who is no member of the household.</summary>
    public const string Elsewhere = "lives elsewhere";

    /// <summary>The fact in our words: <c>Polish speaker</c>, <c>goes to Birch Primary School</c>, <c>lives in Leeds</c>; null where nobody can say.</summary>
    public static string? Meant(string fact)
    {
        var words = fact.Split(' ', StringSplitOptions.RemoveEmptyEntries);

        return words switch
        {
            [var language, "speaker" or "speaking"] => $"speaks {language}",
            ["school" or "attends", _, ..] => $"at {string.Join(' ', words.Skip(1))}",
            ["goes", "to", _, ..] => $"at {string.Join(' ', words.Skip(2))}",
            ["lives", not "elsewhere", ..] or ["does", "not", "live", ..] or ["non-resident"] => Elsewhere,
            _ => null,
        };
    }
}
