using PlanLang.Contracts;
using PlanLang.Model;
using PlanLang.Sentences;

namespace PlanLang.Output;

/// <summary>What somebody edited in a contract that came back, as a page: paragraph by paragraph, with the line of the plan.</summary>
public static class ReconcileText
{
    static readonly Language Words = Language.English;

    /// <summary>The page.</summary>
    /// <param name="plan">What the plan is called.</param>
    /// <param name="page">What the page that came back is called.</param>
    /// <param name="contract">What was edited.</param>
    public static TextPage Of(string plan, string page, ReconciledContract contract) => new(
    [
        new TitleBlock(Words.Say("back.title", ("page", page))),
        LineBlock.Of(0, contract.Reader is { } reader
            ? Words.Say("back.copy", ("reader", reader), ("plan", plan))
            : Words.Say("back.copyShared", ("plan", plan))),
        LineBlock.Of(0, contract.Edits.IsEmpty ? Words["back.nothing"] : Words.Count("back.edits", contract.Edits.Length)),
        .. contract.Edits.SelectMany(Block),
    ]);

    static IEnumerable<TextBlock> Block(ContractEdit edit) =>
    [
        new HeadingBlock(Words.Say($"back.{edit.Form}", ("section", edit.Section.Length == 0 ? Words["back.top"] : edit.Section))),
        LineBlock.Of(0, Words.Say("back.said", ("text", edit.Form == EditForm.Added ? edit.Returned : edit.Sent))),
        .. edit.Words.Select(word => LineBlock.Of(1, new Piece(Tone.Strong, Said(word)))),
        .. Where(edit).Select(line => LineBlock.Of(0, line)),
    ];

    static IEnumerable<string> Where(ContractEdit edit) => edit.At is not { } at
        ? [Words[edit.Form == EditForm.Added ? "back.addAnywhere" : "back.nowhere"]]
        : edit.Form switch
        {
            EditForm.Added => [Words.Say("back.add", ("clause", edit.Clause ?? ""), ("place", Place(at)))],
            EditForm.Dropped => [From(edit, at), Words["back.drop"]],
            _ => [From(edit, at), edit.Instead is { } line ? Words.Say("back.instead", ("line", line)) : Words["back.word"]],
        };

    static string From(ContractEdit edit, Location at) =>
        Words.Say("back.from", ("clause", edit.Clause ?? ""), ("place", Place(at)), ("line", edit.Line));

    static string Place(Location at) => $"{at.Source.Path}:{Numbers.Of(at.Line)}";

    static string Said(WordEdit word) => Words.Say(
        (word.Before, word.After) switch
        {
            ("", _) => "back.put",
            (_, "") => "back.taken",
            _ => "back.replaced",
        },
        ("kind", Words[$"back.kind.{word.Kind}"]),
        ("before", word.Before),
        ("after", word.After));
}
