using PlanLang.Model;
using PlanLang.Syntax;

namespace PlanLang.Binding;

/// <summary>The line <c>sharing agreement: Barnet Homes, school staff</c> of a plan's head and of libraries.</summary>
static class SharingAgreementBinder
{
    /// <summary>Everybody whom one of the lines names; a group brings its agencies and its people.</summary>
    public static SharingAgreement Bind(Blocks blocks, ImmutableArray<Group> groups)
    {
        var named = blocks.OfPlan.Concat(blocks.OfLibraries)
            .Where(block => block.Word is "plan" or "library")
            .SelectMany(head => head.Value<NamesSyntax>("sharing agreement")?.Names ?? [])
            .Select(name => name.Text)
            .ToImmutableArray();

        return named.IsEmpty ? SharingAgreement.None : new([.. named, .. groups.Where(group => named.Any(name => Names.Same(name, group.Name))).SelectMany(MembersOf)]);
    }

    static IEnumerable<string> MembersOf(Group group) =>
        [.. group.Agencies, .. group.People.Select(person => person.Name)];
}
