using PlanLang.Evaluation;
using PlanLang.Rendering;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What templates can show, document by document, as a page.</summary>
public static class TemplateText
{
    static readonly Language Words = Language.English;

    /// <summary>Every field, with what it says in that plan.</summary>
    public static TextPage Of(Assessment assessment) => new(
    [
        new TitleBlock(Words["templates.title"]),
        LineBlock.Of(0, Words["templates.lists"]),
        LineBlock.Of(0, Words["templates.words"]),
        .. Documents.All.SelectMany(document => Of(document, assessment)),
    ]);

    static IEnumerable<TextBlock> Of(Document document, Assessment assessment)
    {
        var fields = TemplateFields.Of(document, assessment);

        return
        [
            new HeadingBlock(Words.Say("templates.document", ("document", document.Name), ("template", document.Template))),
            .. fields.Select(Line),
            .. fields.IsEmpty ? [LineBlock.Of(0, Words["templates.none"])] : Array.Empty<TextBlock>(),
        ];
    }

    static LineBlock Line(TemplateField field) => LineBlock.Of(
        0,
        new Piece(Tone.Strong, field.Path),
        new Piece(Tone.Quiet, field.Example switch
        {
            null => $" {Words["templates.empty"]}",
            "" => "",
            var example => $" {example.ReplaceLineEndings(" ")}",
        }));
}
