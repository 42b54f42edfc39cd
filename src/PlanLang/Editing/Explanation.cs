using PlanLang.Evaluation;
using PlanLang.Output;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>A page that explains the block somebody points to.</summary>
/// <param name="Title">What it is about.</param>
/// <param name="Page">The page.</param>
public sealed record Explanation(string Title, TextPage Page)
{
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
        var when = thing?.When is { } judgement
            ? WhatWouldItTake.WithEarliest(judgement, Standpoint.At(assessment.Plan, assessment.Diary, assessment.AsOf))
            : null;
        var title = thing?.Heading ?? assessment.Plan.Name;

        return new Explanation(title, new TextPage(
        [
            new TitleBlock($"What would it take: {title}"),
            .. when is null ? [LineBlock.Of(0, "Point to a goal, a step or another block with a condition.")] : JudgementLines.Of(when, 0),
            .. when is null ? [] : new TextBlock[] { LineBlock.Of(0, OutlookOf(when)) },
        ]));
    }

    static string OutlookOf(Judgement when) => when switch
    {
        { Verdict: Verdict.Met } => "It is met now.",
        { Earliest: { } earliest } => $"If all goes well from now on, it can be met on {Dates.DateWords.FormatWithWeekday(earliest)} at the earliest.",
        _ => "As far as we can look ahead, it cannot be met with records alone.",
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
