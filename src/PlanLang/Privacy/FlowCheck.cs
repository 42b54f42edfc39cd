using PlanLang.Checks;
using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Privacy;

/// <summary>
/// Nothing names what somebody who reads it may not see: a condition, a reference or a text that speaks of a measure, a
/// goal, an action, a sanction or a person with a narrower <c>seen by:</c> of its own. Who is named on a block reads its
/// words and the names of its measures, so only what was narrowed on purpose counts.
/// </summary>
static class FlowCheck
{
    /// <summary>Each place once for each thing that it names.</summary>
    /// <param name="plan">The whole plan.</param>
    /// <param name="day">The day on which it is decided who is a child.</param>
    public static IEnumerable<Diagnostic> Check(Plan plan, DateOnly day)
    {
        var labels = new Labels(plan, day);
        var narrowed = Narrowed.Of(plan, labels);

        return narrowed.Things.IsEmpty ? [] : Check(Statements.Of(plan, labels), narrowed);
    }

    /// <summary>The same for the words of a diary.</summary>
    public static IEnumerable<Diagnostic> Check(Diary diary, Plan plan, DateOnly day)
    {
        var labels = new Labels(plan, day);
        var narrowed = Narrowed.Of(plan, labels);

        return narrowed.Things.IsEmpty ? [] : Check(DiaryStatements.Of(diary, labels), narrowed);
    }

    static IEnumerable<Diagnostic> Check(IEnumerable<Statement> statements, Narrowed narrowed) =>
        from statement in statements
        from thing in narrowed.In(statement)
        let hidden = statement.Label.Names.Except(thing.Label.Names)
        where !hidden.IsEmpty
        select Say(statement, thing, Listing.Of(hidden.Order(StringComparer.Ordinal)));

    static Diagnostic Say(Statement statement, NarrowedThing thing, string hidden)
    {
        var left = string.Join(", ", statement.Label.And(thing.Label).Names.Order(StringComparer.Ordinal));
        var at = statement.At;

        return thing.Secrets.FirstOrDefault(secret => secret.IsIn(statement.Text)) is { } secret
            ? Say(secret, at, hidden, left)
            : DiagnosticCatalog.NamesWhatIsNarrower(at.Source, at.Span, thing.Words, hidden, left);
    }

    static Diagnostic Say(Secret secret, Location at, string hidden, string left) => secret.Kind == SecretKind.Name
        ? DiagnosticCatalog.TextNamesWhatIsNarrower(at.Source, WordIn(at, secret.Words), hidden, left)
        : DiagnosticCatalog.TextTellsWhatIsNarrower(at.Source, WordIn(at, secret.Words), hidden, left);

    /// <summary>The word in the text; where it stands on a later line, the text.</summary>
    static TextSpan WordIn(Location text, string word)
    {
        var at = text.Source[text.Span].IndexOf(word, StringComparison.Ordinal);

        return at < 0 ? text.Span : new TextSpan(text.Span.Start + at, text.Span.Start + at + word.Length);
    }
}
