using PlanLang.Model;

namespace PlanLang.Contracts;

/// <summary>Says of each paragraph in turn what was done to it, and where it comes from.</summary>
/// <param name="plan">The plan.</param>
sealed class EditFinder(Plan plan)
{
    readonly PlanLines _lines = new(plan);
    readonly List<ReturnedBlock> _headings = [];

    readonly ImmutableHashSet<string> _names =
        [.. plan.People.SelectMany(person => $"{person.Name} {person.FullName}".Split(' ')).Select(name => name.ToLowerInvariant())];

    /// <summary>What was done to the paragraph; null where nothing was.</summary>
    public ContractEdit? Find(ReturnedBlock? sent, ReturnedBlock? returned)
    {
        var section = _headings.Count == 0 ? "" : _headings[^1].Text;
        var above = _headings.ToImmutableArray();
        Pass(sent ?? returned);

        return (sent, returned) switch
        {
            ({ } before, { } after) when before.SaysTheSameAs(after) => null,
            ({ } before, { } after) => Changed(before, after, section, above),
            ({ } before, null) => Whole(EditForm.Dropped, before, section, above),
            (null, { } after) => Whole(EditForm.Added, after, section, above),
            _ => null,
        };
    }

    /// <summary>A heading closes those of its level and below.</summary>
    void Pass(ReturnedBlock? block)
    {
        if (block is { Level: > 0 and var level })
        {
            _headings.RemoveAll(heading => heading.Level >= level);
            _headings.Add(block);
        }
    }

    ContractEdit Changed(ReturnedBlock before, ReturnedBlock after, string section, ImmutableArray<ReturnedBlock> above)
    {
        var words = WordEdits.Of(before, after, _names);
        var clause = _lines.ClauseOf(before, above);
        var line = clause is null ? null : _lines.LineOf(clause, before, [.. words.SelectMany(word => word.Gone)]);

        return new ContractEdit(
            EditForm.Changed,
            section,
            before.Text,
            after.Text,
            words,
            clause?.Name,
            line?.At,
            line?.Text ?? "",
            line is { } found ? Instead.Of(found.Text, words) : null);
    }

    ContractEdit Whole(EditForm form, ReturnedBlock block, string section, ImmutableArray<ReturnedBlock> above)
    {
        var clause = _lines.ClauseOf(block, above);
        var line = clause is null ? null : _lines.LineOf(clause, block, []);

        return new ContractEdit(
            form,
            section,
            form == EditForm.Dropped ? block.Text : "",
            form == EditForm.Added ? block.Text : "",
            [],
            clause?.Name,
            line?.At,
            line?.Text ?? "",
            null);
    }
}
