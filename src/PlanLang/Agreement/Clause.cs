using PlanLang.Model;

namespace PlanLang.Agreement;

/// <summary>
/// One block of a plan as it is compared with another: what it says, line by line, in one form, whatever the layout it
/// was written in.
/// </summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">How it is called in a message: <c>goal school</c>, <c>contract</c>.</param>
/// <param name="Parts">Its lines that say something, in the order of the language.</param>
/// <param name="At">Where it stands.</param>
sealed record Clause(ClauseKind Kind, string Name, ImmutableArray<ClausePart> Parts, Location At)
{
    /// <summary>A clause with those of its lines that are there.</summary>
    public static Clause Of(ClauseKind kind, string name, Location at, params ReadOnlySpan<ClausePart?> parts)
    {
        var said = ImmutableArray.CreateBuilder<ClausePart>(parts.Length);
        foreach (var part in parts)
        {
            if (part is { Values.IsEmpty: false })
            {
                said.Add(part);
            }
        }

        return new Clause(kind, name, said.ToImmutable(), at);
    }

    /// <summary>Its title; empty where it has none.</summary>
    public string Title => Parts.FirstOrDefault(part => part.Name == ClausePart.Title)?.Values[0] ?? "";

    /// <summary>
    /// All that it says, whatever it is called and in whatever order things are listed: two clauses with the same meaning
    /// are the same one.
    /// </summary>
    public string Meaning => string.Join('\n', Parts.Select(part => part.Meaning).Prepend($"{Kind}"));
}
