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
    const int FewestKept = 50;

    Dictionary<(string Words, PlanTextKind Kind), ReadText> _texts = [];
    string _circumstances = "";

    /// <summary>What all rules have to say of those texts, in their order.</summary>
    public IEnumerable<Diagnostic> Find(ImmutableArray<PlanText> texts, Plan plan, AudienceMeasure measure)
    {
        ForgetWhatIsGone(texts.Length);
        var read = texts.Select(Remembered).ToImmutableArray();
        var context = new ReadingContext(measure, new LeftOut(plan), [.. plan.People], [.. read.SelectMany(text => text.Explained)]);
        if (CircumstancesOf(context, plan) is var now && now != _circumstances)
        {
            (_circumstances, _texts) = (now, []);
            read = [.. texts.Select(Remembered)];
        }

        return read.Zip(texts).SelectMany(one => one.First.In(one.Second, context));
    }

    /// <summary>What has gone from the plan is kept for a while: it may be written again.</summary>
    void ForgetWhatIsGone(int count)
    {
        if (_texts.Count > 2 * (count + FewestKept))
        {
            _texts = [];
        }
    }

    ReadText Remembered(PlanText text)
    {
        if (!_texts.TryGetValue(KeyOf(text), out var read))
        {
            read = new ReadText([.. Letters.ExplainedIn(text.Written)]);
            _texts[KeyOf(text)] = read;
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
    /// <param name="explained">The letters that it writes out.</param>
    sealed class ReadText(ImmutableArray<string> explained)
    {
        ImmutableArray<Diagnostic> _found;

        public ImmutableArray<string> Explained { get; } = explained;

        /// <summary>What there is to say of it; looked for once, as if it began at 0.</summary>
        public IEnumerable<Diagnostic> In(PlanText text, ReadingContext context)
        {
            var at = text.Prose.At;
            if (_found.IsDefault)
            {
                _found = [.. ReadingRules.Find(ReadingRules.OfTexts, text, context).Select(each => each.Found.MovedTo(at.Source, -at.Span.Start))];
            }

            return _found.IsEmpty ? [] : _found.Select(found => found.MovedTo(at.Source, at.Span.Start));
        }
    }
}
