using PlanLang.Agreement;
using PlanLang.Model;

namespace PlanLang.Contracts;

/// <summary>Finds the line of a plan that a paragraph of its contract comes from.</summary>
/// <param name="plan">The plan.</param>
sealed class PlanLines(Plan plan)
{
    readonly ImmutableArray<Clause> _clauses =
        [.. Clauses.Of(plan).Where(clause => clause.At.Source == plan.At.Source && clause.Kind != ClauseKind.Calendar).OrderBy(clause => clause.At.Span.Start)];

    readonly ImmutableHashSet<string> _names = [.. plan.People.Select(person => person.Name.ToLowerInvariant())];

    /// <summary>
    /// The clause whose title stands in the paragraph, the longest title first; else the one whose title stands above
    /// it; else the one with most of its words.
    /// </summary>
    public Clause? ClauseOf(ReturnedBlock block, ImmutableArray<ReturnedBlock> headings) =>
        WithTitleIn(block)
        ?? headings.Where(heading => heading.Level > 1).Reverse().Select(WithTitleIn).FirstOrDefault(clause => clause is not null)
        ?? _clauses.Select(clause => (Clause: clause, Found: _clauses.Length == 0 ? 0 : LinesOf(clause).Max(line => Shared(line.Items, block.Items))))
            .Where(each => each.Found > 3)
            .OrderByDescending(each => each.Found)
            .Select(each => each.Clause)
            .FirstOrDefault();

    /// <summary>The line of the clause that has what is sought in it, and most of the rest of the paragraph.</summary>
    public (Location At, string Text)? LineOf(Clause clause, ReturnedBlock block, ImmutableArray<Item> sought)
    {
        var lines = LinesOf(clause)
            .Select(line => (line.At, line.Text, Sought: Shared(line.Items, sought), All: Shared(line.Items, block.Items)))
            .ToList();

        return lines.Count == 0 ? null : lines.MaxBy(line => (line.Sought, line.All)) is var best ? (best.At, best.Text) : null;
    }

    Clause? WithTitleIn(ReturnedBlock block) => _clauses
        .Where(clause => clause.Kind is not (ClauseKind.Person or ClauseKind.Plan or ClauseKind.Note) && clause.Title.Length > 0)
        .Select(clause => (Clause: clause, Title: Items.Of(Names.Fold(clause.Title))))
        .Where(each => Holds(block.Items, each.Title))
        .OrderByDescending(each => each.Title.Length)
        .Select(each => each.Clause)
        .FirstOrDefault();

    static bool Holds(ImmutableArray<Item> items, ImmutableArray<Item> part) =>
        part.Length > 0 && Enumerable.Range(0, Math.Max(items.Length - part.Length + 1, 0))
            .Any(at => items.AsSpan(at, part.Length).SequenceEqual(part.AsSpan()));

    /// <summary>How much of what is wanted stands on the line: names, numbers and dates say more than words.</summary>
    int Shared(ImmutableArray<Item> line, ImmutableArray<Item> wanted) => wanted.Distinct().Where(line.Contains).Sum(WeightOf);

    int WeightOf(Item item) => item.Kind != ItemKind.Word || _names.Contains(item.Meaning) ? 3 : 1;

    /// <summary>From the clause's own line to the one before the next clause.</summary>
    IEnumerable<(Location At, string Text, ImmutableArray<Item> Items)> LinesOf(Clause clause)
    {
        var source = clause.At.Source;
        var next = _clauses.FirstOrDefault(other => other.At.Line > clause.At.Line)?.At.Line ?? source.LineCount + 1;

        return from number in Enumerable.Range(clause.At.Line, Math.Max(next - clause.At.Line, 1))
               let span = Phrase.Trim(source.Text, source.Line(number))
               where span.Length > 0
               let text = source.Text[span.Start..span.End]
               select (new Location(source, span), text, Items.Of(Names.Fold(text)));
    }
}
