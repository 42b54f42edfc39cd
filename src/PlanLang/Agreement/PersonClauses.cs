using PlanLang.Model;

namespace PlanLang.Agreement;

/// <summary>What a plan says of somebody.</summary>
static class PersonClauses
{
    /// <summary>Their line and the deeper lines under it.</summary>
    public static Clause Of(Person person) => Clause.Of(
        ClauseKind.Person,
        $"{(person.Side == Side.Family ? "family" : "team")} {person.Name}",
        person.At,
        [
            ClausePart.Of(ClausePart.Title, person.FullName),
            ClausePart.Of("role", person.Role),
            ClausePart.Of("born", person.Facts.Born),
            ClausePart.Of("at", person.Facts.School),
            ClausePart.Of("lives", person.Facts.LivesElsewhere ? "elsewhere" : null),
            ClausePart.Of("reads", Format(person.Facts.Format)),
            ClausePart.Of("language", Languages(person.Facts)),
            ClausePart.Of("agency", person.Facts.Agency),
            ClausePart.Of("no goal because", person.Facts.NoGoalBecause),
            .. person.Facts.Details.Select(detail => ClausePart.Of(detail.Keyword, detail.Text)),
            ClausePart.Of(person.SeenBy),
        ]);

    static string? Format(ReadingFormat format) => format switch
    {
        ReadingFormat.LargePrint => "large print",
        ReadingFormat.EasyRead => "easy read",
        _ => null,
    };

    static string? Languages(PersonFacts facts) => (facts.Speaks, facts.Reads) switch
    {
        (null, null) => null,
        ({ } speaks, null) => $"speaks {speaks}",
        (null, { } reads) => $"reads {reads}",
        ({ } speaks, { } reads) => $"speaks {speaks}, reads {reads}",
    };
}
