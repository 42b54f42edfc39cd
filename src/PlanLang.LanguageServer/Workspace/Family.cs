using PlanLang.Diagnostics;
using PlanLang.Editing;
using PlanLang.Evaluation;
using PlanLang.Files;

namespace PlanLang.LanguageServer.Workspace;

/// <summary>A plan or library as it was last checked.</summary>
sealed class Family
{
    readonly Lazy<ImmutableArray<Diagnostic>> _diagnostics;
    readonly Lazy<FamilyRow?> _row;

    /// <summary>Takes the family.</summary>
    /// <param name="files">All that belongs to it.</param>
    /// <param name="paths">The full paths of these files, the plan's first.</param>
    /// <param name="asOf">The day at which it is judged.</param>
    public Family(FamilyFiles files, ImmutableArray<string> paths, DateOnly asOf)
    {
        (Files, Paths) = (files, paths);
        Edited = new EditedFamily(files, () => PlanLanguage.Check(files, asOf, asOf, Depth.VerdictAlone), asOf);
        _diagnostics = new(() => Edited.Checked.Diagnostics);
        _row = new(() => FamilyRow.Of(Edited.Checked));
    }

    /// <summary>All that belongs to it.</summary>
    public FamilyFiles Files { get; }

    /// <summary>The full paths of these files, the plan's first.</summary>
    public ImmutableArray<string> Paths { get; }

    /// <summary>The same, as an editor asks about it.</summary>
    public EditedFamily Edited { get; }

    /// <summary>All there is to say about it.</summary>
    public ImmutableArray<Diagnostic> Diagnostics => _diagnostics.Value;

    /// <summary>What a list of families shows of it; null for one that is not listed.</summary>
    public FamilyRow? Row => _row.Value;

    /// <summary>Keeps what is told of it unasked, and nothing else.</summary>
    public void PutAside()
    {
        _ = (Diagnostics, Row);
        Edited.Forget();
    }
}
