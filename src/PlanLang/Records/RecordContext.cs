using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Records;

/// <summary>Where an entry is bound: its file, the names of the plan, and who is told of mistakes.</summary>
/// <param name="File">The file.</param>
/// <param name="Names">What can be named.</param>
/// <param name="KnownAt">The last day of which anything is known.</param>
/// <param name="Diagnostics">Takes the mistakes.</param>
sealed record RecordContext(RecordFile File, RecordNames Names, DateOnly KnownAt, List<Diagnostic> Diagnostics)
{
    /// <summary>The text.</summary>
    public SourceText Source => File.Source;

    /// <summary>The plan.</summary>
    public Plan Plan => Names.Plan;

    /// <summary>The characters of a stretch, as they stand.</summary>
    public ReadOnlySpan<char> Of(TextSpan span) => Source.Text.AsSpan(span.Start, span.Length);

    /// <summary>The words of a stretch; in a table two quotes in a row are one.</summary>
    public string Words(TextSpan span) => File.Form == RecordForm.Table
        ? Source[span].Replace("\"\"", "\"", StringComparison.Ordinal)
        : Source[span];

    /// <summary>The line of an entry without the blanks at either end.</summary>
    public TextSpan LineOf(RecordEntry entry) => File.Lines[entry.Line - 1].Span;

    /// <summary>The words, or where there are none the whole line: a message has to stand somewhere.</summary>
    public TextSpan AtOrLine(TextSpan span, RecordEntry entry) => span.Length > 0 ? span : LineOf(entry);

    /// <summary>Tells the author.</summary>
    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);

    /// <summary>The person of that name; null where there is none, which is then reported.</summary>
    public Person? Person(TextSpan name, RecordEntry entry)
    {
        if (name.Length > 0 && Names.People.TryFind(Of(name), out var place))
        {
            return Plan.People[place];
        }

        Report(name.Length == 0
            ? DiagnosticCatalog.RecordIncomplete(Source, LineOf(entry), EntryForms.Example(entry.Kind))
            : DiagnosticCatalog.RecordPersonUnknown(
                Source, name, MissingComma.AfterPerson(this, Of(name), entry.Kind) ?? Names.ClosestPerson(Of(name))));

        return null;
    }

    /// <summary>The people with commas between their names; null where one is unknown, each of which is then reported.</summary>
    public ImmutableArray<Person>? People(TextSpan names, RecordEntry entry)
    {
        var people = ImmutableArray.CreateBuilder<Person>();
        var isComplete = true;
        for (var rest = names; rest.Length > 0 || people.Count == 0 && isComplete;)
        {
            var (name, behind) = EntryParts.Split(Source.Text, rest);
            rest = behind;
            if (Person(name, entry) is { } person)
            {
                people.Add(person);
            }
            else
            {
                isComplete = false;
            }
        }

        return isComplete ? people.ToImmutable() : null;
    }
}
