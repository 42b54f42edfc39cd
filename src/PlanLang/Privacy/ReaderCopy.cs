using PlanLang.Evaluation;
using PlanLang.Model;
using PlanLang.Records;

namespace PlanLang.Privacy;

/// <summary>
/// One audience's copy of a family's plan and of how it stands: all that a document is made from. What the audience may
/// not see was taken out before, so no document and no template can reach it.
/// </summary>
sealed class ReaderCopy
{
    readonly Lazy<Assessment> _standing;
    readonly bool _mayBeExtended;

    ReaderCopy(Assessment whole, Audience audience)
    {
        var clearance = new Clearance(whole.Plan, audience, whole.AsOf);
        Audience = audience;
        AsOf = whole.AsOf;
        Plan = PlanCopy.Of(whole.Plan, Copying.ToRead(clearance));
        Named = NamedCopy.Of(whole.Plan, clearance);
        Listed = [.. whole.Plan.People.Where(person => clearance.Sees(clearance.Labels.Of(person)))];
        _standing = new Lazy<Assessment>(() => AssessmentCopy.Of(whole, clearance));
        _mayBeExtended = whole.Diary.Entries.Any(entry => entry is ExtendedEntry);
    }

    /// <summary>Who reads it.</summary>
    public Audience Audience { get; }

    /// <summary>The date at which things stand as it says.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What was agreed.</summary>
    public Plan Plan { get; }

    /// <summary>What blocks that the audience sees may name: only titles and names are to be taken from it.</summary>
    public Plan Named { get; }

    /// <summary>The people of family and team whom the audience may see in a list.</summary>
    public ImmutableArray<Person> Listed { get; }

    /// <summary>How it stands, worked out from what the audience may see and from nothing else.</summary>
    public Assessment Standing => _standing.Value;

    /// <summary>Until when the contract goes on, as far as the audience may know; null where nobody extended it.</summary>
    public Extension? Extended => _mayBeExtended ? Standing.Contract.Extended : null;

    /// <summary>The copy of the whole for that audience.</summary>
    public static ReaderCopy Of(Assessment whole, Audience audience) => new(whole, audience);
}
