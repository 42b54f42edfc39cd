using PlanLang.Editing;
using PlanLang.Files;
using PlanLang.Output;

namespace PlanLang.LanguageServer.Workspace;

/// <summary>A plan or library as it was last checked.</summary>
/// <param name="Files">All that belongs to it.</param>
/// <param name="Paths">The full paths of these files, the plan's first.</param>
/// <param name="Edited">The same, as an editor asks about it.</param>
sealed record Family(FamilyFiles Files, ImmutableArray<string> Paths, EditedFamily Edited)
{
    /// <summary>What the check came to.</summary>
    public CheckedPlan Checked => Edited.Checked;
}
