using PlanLang.Diagnostics;
using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>Where a line is bound: what names mean there, which file it stands in, and who is told of mistakes.</summary>
/// <param name="Scope">What has been declared.</param>
/// <param name="Source">The file.</param>
/// <param name="Diagnostics">Takes the mistakes.</param>
sealed record BindingContext(Scope Scope, SourceText Source, DiagnosticBag Diagnostics)
{
    /// <summary>The stage that <c>this stage</c> means; null outside every stage.</summary>
    public string? StageId { get; init; }

    /// <summary>Whom a list around the line looks at one by one, so that <c>the child</c> means somebody; null outside every such list.</summary>
    public PeopleKind? Same { get; init; }

    /// <summary>Where the plan takes in what a library says, and where it is told that something for it is missing.</summary>
    public required Location Asker { get; init; }

    /// <summary>Whether the line stands in a library of the plan.</summary>
    public bool IsShared => Source != Asker.Source;

    /// <summary>The words of this file.</summary>
    public Location At(TextSpan span) => new(Source, span);

    /// <summary>The same for a line of that block.</summary>
    public BindingContext In(Block block) => Source == block.Source ? this : this with { Source = block.Source };

    /// <summary>Tells the author.</summary>
    public void Report(Diagnostic diagnostic) => Diagnostics.Add(diagnostic);
}
