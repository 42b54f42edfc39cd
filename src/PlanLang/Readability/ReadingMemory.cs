using PlanLang.Diagnostics;
using PlanLang.Model;

namespace PlanLang.Readability;

/// <summary>
/// What was found in the texts of a plan when it was last looked at, so that somebody who types does not wait until all
/// the other texts have been read again. What is said of a text depends on nothing but its words, its kind, and who and
/// which letters are known; that is what it is remembered by. It changes no answer.
/// </summary>
sealed class ReadingMemory
{
    Dictionary<(string Words, PlanTextKind Kind), ReadText> _texts = [];
    string _circumstances = "";

    /// <summary>What all rules have to say of those texts, in their order.</summary>
    public IEnumerable<Diagnostic> Find(ImmutableArray<PlanText> texts, Plan plan, AudienceMeasure measure)
    {
        var read = Remembered(texts);
        var context = new ReadingContext(measure, new LeftOut(plan), [.. plan.People], [.. read.Values.SelectMany(text => text.Explained)]);
        if (CircumstancesOf(context, plan) is var now && now != _circumstances)
        {
            read = read.ToDictionary(text => text.Key, text => text.Value with { Found = null });
            _circumstances = now;
        }

        foreach (var text in texts)
        {
            read[KeyOf(text)] = read[KeyOf(text)].Read(text, context);
        }

        _texts = read;

        return texts.SelectMany(text => read[KeyOf(text)].In(text));
    }

    /// <summary>Those texts alone: what has gone from the plan is forgotten.</summary>
    Dictionary<(string Words, PlanTextKind Kind), ReadText> Remembered(ImmutableArray<PlanText> texts)
    {
        var read = new Dictionary<(string, PlanTextKind), ReadText>(texts.Length);
        foreach (var key in texts.Select(KeyOf))
        {
            read[key] = _texts.GetValueOrDefault(key) ?? new ReadText([.. Letters.ExplainedIn(key.Words)], null);
        }

        return read;
    }

    static (string Words, PlanTextKind Kind) KeyOf(PlanText text) => (text.Written, text.Kind);

    static string CircumstancesOf(ReadingContext context, Plan plan) => string.Join(
        '\n',
        [
            context.Measure.Audience,
            .. LeftOut.NamesIn(plan),
            .. context.People.Select(person => $"{person.Side} {person.Name}"),
            .. context.Explained.Order(StringComparer.Ordinal),
        ]);

    /// <summary>A text that was read.</summary>
    /// <param name="Explained">The letters that it writes out.</param>
    /// <param name="Found">What there is to say of it, as if it began at 0; null where that is not known.</param>
    sealed record ReadText(ImmutableArray<string> Explained, ImmutableArray<Diagnostic>? Found)
    {
        public ReadText Read(PlanText text, ReadingContext context) => Found is not null ? this : this with
        {
            Found = [.. ReadingRules.Find(ReadingRules.OfTexts, text, context).Select(each => each.Found.MovedTo(text.Prose.At.Source, -text.Prose.At.Span.Start))],
        };

        public IEnumerable<Diagnostic> In(PlanText text) =>
            (Found ?? []).Select(found => found.MovedTo(text.Prose.At.Source, text.Prose.At.Span.Start));
    }
}
