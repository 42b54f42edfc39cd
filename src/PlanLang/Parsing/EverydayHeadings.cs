namespace PlanLang.Parsing;

/// <summary>Ways of heading a list that everybody understands and the grammar does not: <c>one of these</c>, <c>both of</c>.</summary>
static class EverydayHeadings
{
    static readonly ImmutableArray<(string Written, string Meant)> All =
    [
        ("one", "any of"),
        ("any one", "any of"),
        ("at least one", "any of"),
        ("either", "any of"),
        ("any", "any of"),
        ("two", "at least 2 of"),
        ("at least two", "at least 2 of"),
        ("all", "all of"),
        ("both", "all of"),
        ("neither", "none of"),
        ("none", "none of"),
    ];

    static readonly ImmutableArray<string> SameOnes = ["for the same ", "the same ", "for one ", "one ", "for a ", "a "];

    static readonly ImmutableArray<string> Endings = ["", " of", " of these", " of the following", " these", " the following"];

    /// <summary>The words themselves, where the grammar reads them as a heading; null where it does not.</summary>
    public static string? Exactly(string words)
    {
        var line = new TokenLine(words);
        line.Read(new TextSpan(0, words.Length));

        return ConditionGrammar.ListHeading(line.Start).WasSuccessful ? words : null;
    }

    /// <summary><c>any child, all of</c> and <c>for the same child, all of</c>, in the words of the grammar.</summary>
    static string? ForWhom(string heading)
    {
        var same = SameOnes.FirstOrDefault(start => heading.StartsWith(start, StringComparison.OrdinalIgnoreCase));

        return Exactly(same is null ? $"for {heading}" : $"for any {heading[same.Length..]}");
    }

    /// <summary>The heading that the words are meant for; null where they are no heading.</summary>
    public static string? Meant(string words)
    {
        var heading = words.Trim().TrimEnd(':');
        if (ForWhom(heading) is { } whom)
        {
            return whom;
        }

        foreach (var (written, meant) in All)
        {
            if (Endings.Any(ending => Names.Same(heading, written + ending)))
            {
                return meant;
            }
        }

        return null;
    }
}
