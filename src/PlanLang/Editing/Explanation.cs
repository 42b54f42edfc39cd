using PlanLang.Evaluation;
using PlanLang.Output;
using PlanLang.Sentences;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>A page that explains the block somebody points to.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Page">The page.</param>
public sealed record Explanation(string Title, TextPage Page)
{
    static readonly Language Words = Language.English;

    /// <summary>Why the block at a line stands as it does; all of the plan where no block does. Null where nothing is judged.</summary>
    public static Explanation? Of(EditedFamily family, SourceText source, int line)
    {
        if (family.Assessment is not { } assessment)
        {
            return null;
        }

        var thing = ThingAt(family, assessment, source, line);

        return new Explanation(thing?.Heading ?? assessment.Plan.Name, ExplainText.Of(assessment, ExplainChoice.Of(assessment, thing?.FullName)));
    }

    /// <summary>What it would take: what the block asks for, what there is, and from when it could be met.</summary>
    public static Explanation? Outlook(EditedFamily family, SourceText source, int line)
    {
        if (family.Assessment is not { } assessment)
        {
            return null;
        }

        var thing = ThingAt(family, assessment, source, line);
        var title = thing?.Heading ?? assessment.Plan.Name;

        return new Explanation(title, new TextPage([new TitleBlock(Words.Say("take.title", ("what", title))), .. OutlookOf(thing, assessment)]));
    }

    /// <summary>The same lines as of <c>plan explain --what-would-it-take</c>, and a word where there are none.</summary>
    static IEnumerable<TextBlock> OutlookOf(Explained? thing, Assessment assessment) => thing switch
    {
        { When: { } when, IsWanted: true } =>
        [
            .. JudgementLines.Of(when, 0),
            .. OutlookLines.Of(when, assessment, 0).DefaultIfEmpty(LineBlock.Of(0, Words[when.Verdict == Verdict.Met ? "take.met" : "take.exempt"])),
        ],
        { When: { } when } => [.. JudgementLines.Of(when, 0), LineBlock.Of(0, Words["take.unwanted"])],
        _ => [LineBlock.Of(0, Words["take.point"])],
    };

    static Explained? ThingAt(EditedFamily family, Assessment assessment, SourceText source, int line)
    {
        var content = Phrase.Trim(source.Text, source.Line(line));
        var blocks = family.SyntaxOf(source) is { } file ? SyntaxPath.At(file, content.Start).OfType<StatementSyntax>().Reverse() : [];
        var things = ExplainedThings.Of(assessment).Where(thing => ReferenceEquals(thing.At.Source, source)).ToList();

        return blocks.Select(block => things.FirstOrDefault(thing => thing.At.Line == source.LineAt(block.Span.Start)))
            .FirstOrDefault(thing => thing is not null);
    }
}
