namespace PlanLang.Syntax;

/// <summary>What is recorded, and what one record says.</summary>
static class MeasureKeywords
{
    public static ImmutableArray<Keyword> All { get; } =
    [
        new("measure", ["file", "example"], LineForm.Named, ValueKind.None, BodyKind.Statements,
            "Something that is recorded again and again.", "measure attendance"),
        new("of", ["measure"], LineForm.Property, ValueKind.MeasureOf, BodyKind.Continuation,
            "Whom it is recorded of: each child, each adult, each person, the family, or names.", "of: each child"),
        new("counts", ["measure"], LineForm.Property, ValueKind.Counts, BodyKind.Continuation,
            "What is counted, perhaps out of what.", "counts: sessions attended of sessions possible"),
        new("scale", ["measure"], LineForm.Property, ValueKind.Scale, BodyKind.Continuation,
            "A mark from the lowest to the highest.", "scale: 0 to 10, higher is better"),
        new("number", ["measure"], LineForm.Property, ValueKind.Number, BodyKind.Continuation,
            "A number, and which way is better.", "number: minutes, higher is better"),
        new("status", ["measure"], LineForm.Property, ValueKind.Names, BodyKind.Continuation,
            "What somebody can be, one of several.", "status: in work, in training, out of work"),
        new("from", ["measure"], LineForm.Property, ValueKind.Promise, BodyKind.Continuation,
            "Who sends it and how often, which is a promise.", "from: the school register, every school week"),
        new("in our words", ["measure", "goal"], LineForm.Property, ValueKind.Text,
            BodyKind.Continuation, "How the family says it.", "in our words: We want mornings without rows."),
    ];
}
