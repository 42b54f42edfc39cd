using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>
/// Syntax to meaning, in two steps: first everything is declared, then every line is resolved, so that the order of
/// blocks does not matter. A broken line costs itself alone.
/// </summary>
static class PlanBinder
{
    /// <summary>Binds a plan, or checks a library as far as it stands alone.</summary>
    /// <param name="plan">The file.</param>
    /// <param name="libraries">Those that were found; the ones it uses, directly or through others, are taken.</param>
    public static BoundPlan Bind(FileSyntax plan, ImmutableArray<FileSyntax> libraries)
    {
        var diagnostics = new DiagnosticBag();
        var used = UsedLibraries.Of(plan, libraries, diagnostics);
        var head = HeadBinder.Bind(plan, diagnostics);
        foreach (var file in (ReadOnlySpan<FileSyntax>)[plan, .. used.Files])
        {
            RepeatedLines.Report(file, diagnostics);
        }

        ExampleFiles.Report(plan, diagnostics);

        var context = new BindingContext(NoScope(head, plan, used), plan.Source, diagnostics) { Asker = AskerIn(plan, head) };
        var blocks = Blocks.Of(plan, used.Files);
        var declarations = Declarations.Of(blocks, diagnostics);
        var scope = ScopeBinder.Bind(blocks, declarations, context);
        var inScope = context with { Scope = scope };
        var goals = BoundGoal.All(declarations.Goals, inScope);
        var bound = ContentBinder.Bind(head, blocks, declarations, [.. goals.Select(one => one.Goal)], inScope);
        var around = diagnostics.All.Select(MovingDiagnostic.Of).ToImmutableArray();

        return new BoundPlan(
            head.Started is null ? null : bound,
            Together(around, goals, bound).InOrder([plan.Source, .. used.Files.Select(file => file.Source)]),
            inScope,
            goals)
        {
            Around = around,
        };
    }

    /// <summary>All there is to say: around the goals, of them, and of all of them.</summary>
    public static DiagnosticBag Together(ImmutableArray<MovingDiagnostic> around, ImmutableArray<BoundGoal> goals, Plan plan)
    {
        var together = new DiagnosticBag();
        together.Add(around.Concat(goals.SelectMany(one => one.Diagnostics)).Select(one => one.Now).Concat(AlikeForFamilies.In(plan)));

        return together;
    }

    /// <summary>What is known before anything is declared.</summary>
    static Scope NoScope(PlanHead head, FileSyntax plan, UsedLibraries used) => new()
    {
        Start = head.Started ?? DateOnly.MinValue,
        Gaps = new Gaps(UnreadLines.WordsOf([plan, .. used.Files]), ElsewhereOf(head, used)),
    };

    /// <summary>The line that names the libraries, or else the head.</summary>
    static Location AskerIn(FileSyntax plan, PlanHead head) =>
        new(plan.Source, head.Block?.Line("uses")?.KeywordSpan ?? head.Block?.Syntax.KeywordSpan ?? plan.Source.Line(1));

    static Elsewhere ElsewhereOf(PlanHead head, UsedLibraries used) => head.Block switch
    {
        { Word: "library" } => Elsewhere.PlansThatUseIt,
        _ => used.IsOneMissing ? Elsewhere.MissingLibrary : Elsewhere.Nowhere,
    };
}
