using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>What a review's template shows: sentences and lists of them. Null and empty parts are left out.</summary>
/// <param name="Title">What the page is called.</param>
/// <param name="Family">Whose it is, and at what date.</param>
/// <param name="Opening">How far it looks back.</param>
/// <param name="Well">What went well.</param>
/// <param name="Changed">What changed since the last review, and because of which records.</param>
/// <param name="Goals">How each goal stands.</param>
/// <param name="ServiceDid">What the service said it would do, and how it went.</param>
/// <param name="FamilyDid">What the family said it would do, and how it went.</param>
/// <param name="Visits">How often somebody came, and did not.</param>
/// <param name="Said">What people said.</param>
/// <param name="Shared">What was shared, with whom and why.</param>
/// <param name="Consequences">What may happen, and how it stands.</param>
/// <param name="Next">The next part of the way, and what has to be so before it.</param>
/// <param name="Meetings">The next dates.</param>
sealed record ReviewView(
    string Title,
    string Family,
    ImmutableArray<string> Opening,
    ImmutableArray<string> Well,
    ImmutableArray<string> Changed,
    ImmutableArray<StandingView> Goals,
    ImmutableArray<DeedResultView> ServiceDid,
    ImmutableArray<DeedResultView> FamilyDid,
    ImmutableArray<string> Visits,
    ImmutableArray<VoiceView> Said,
    ImmutableArray<string> Shared,
    ImmutableArray<ConsequenceStandingView> Consequences,
    ImmutableArray<NextStepView> Next,
    MeetingsView? Meetings)
{
    /// <summary>Whether nothing of the plan and the diary is in it.</summary>
    public bool IsEmpty =>
        Well.IsEmpty && Goals.IsEmpty && ServiceDid.IsEmpty && FamilyDid.IsEmpty && Visits.IsEmpty && Said.IsEmpty
        && Shared.IsEmpty && Consequences.IsEmpty && Next.IsEmpty && Meetings is null;
}

/// <summary>How a goal stands.</summary>
/// <param name="Title">What is wanted.</param>
/// <param name="InOurWords">What the family says.</param>
/// <param name="Status">In one sentence; null where the audience may not know.</param>
/// <param name="Facts">What we aim for, and the values found, each a sentence.</param>
/// <param name="Trends">How the values moved.</param>
sealed record StandingView(
    string Title,
    string? InOurWords,
    string? Status,
    ImmutableArray<Bullet> Facts,
    ImmutableArray<TrendView> Trends);

/// <summary>Values in order of time.</summary>
/// <param name="Name">What they are of: <c>Attendance for Kai</c>.</param>
/// <param name="Words">What the picture shows, for those who do not see it.</param>
/// <param name="Trend">What is drawn.</param>
sealed record TrendView(string Name, string Words, Trend Trend);

/// <summary>What somebody said they would do, and how it went.</summary>
/// <param name="What">What.</param>
/// <param name="Who">Who.</param>
/// <param name="How">How it went.</param>
sealed record DeedResultView(string What, string Who, string How);

/// <summary>Something that may happen, and how it stands.</summary>
/// <param name="Title">What.</param>
/// <param name="Facts">How it stands, what it waits for, what was decided.</param>
sealed record ConsequenceStandingView(string Title, ImmutableArray<Bullet> Facts);

/// <summary>What comes next, part by part.</summary>
/// <param name="Title">The current part of the way, or who takes over.</param>
/// <param name="Heading">Whether it may come, or when.</param>
/// <param name="Parts">Each condition with how it stands.</param>
sealed record NextStepView(string Title, string? Heading, ImmutableArray<Bullet> Parts);
