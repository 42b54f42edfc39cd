using PlanLang.Text;

namespace PlanLang.Tests.Support;

/// <summary>A text in which a test has marked the words it is about: <c>who: Leanne, [|Kay|]</c>.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">The stretches that were marked, in the order in which they begin.</param>
sealed record Marked(string Text, ImmutableArray<TextSpan> Spans)
{
    const string Open = "[|";
    const string Close = "|]";

    /// <summary>The stretch that was marked, where exactly one was.</summary>
    public TextSpan Span => Spans.Single();

    /// <summary>Takes the marks out. Marks may not lie inside one another.</summary>
    public static Marked Parse(string marked)
    {
        var pieces = marked.Split(Open);
        var text = pieces[0];
        var spans = ImmutableArray.CreateBuilder<TextSpan>();
        foreach (var piece in pieces.Skip(1))
        {
            var halves = piece.Split(Close);
            if (halves.Length != 2)
            {
                throw new FormatException($"Each {Open} needs one {Close}: {marked}");
            }

            spans.Add(new TextSpan(text.Length, text.Length + halves[0].Length));
            text += halves[0] + halves[1];
        }

        return text.Contains(Close) ? throw new FormatException($"Each {Close} needs one {Open}: {marked}") : new(text, spans.ToImmutable());
    }
}
