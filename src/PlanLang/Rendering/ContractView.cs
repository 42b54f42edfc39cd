using PlanLang.Sentences;

namespace PlanLang.Rendering;

/// <summary>What a contract's template shows: sentences and lists of them. Null and empty parts are left out.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Family">Whose it is: <c>The Harper family</c>.</param>
/// <param name="Opening">For whom it is, with whom, for what and for how long.</param>
/// <param name="WeAllSay">What every agency says in the same words.</param>
/// <param name="Voices">The family's own words.</param>
/// <param name="Strengths">What goes well.</param>
/// <param name="Goals">What was agreed.</param>
/// <param name="Rewards">What good follows.</param>
/// <param name="Consequences">What may happen if things do not change.</param>
/// <param name="Stages">What happens as things get better, step by step.</param>
/// <param name="StepDowns">What comes after them.</param>
/// <param name="Meetings">When everybody meets.</param>
/// <param name="Readers">Who sees the page.</param>
/// <param name="Complaints">How to say that something is wrong.</param>
/// <param name="Signers">Who signs: full names.</param>
sealed record ContractView(
    string Title,
    string Family,
    ImmutableArray<string> Opening,
    ImmutableArray<string> WeAllSay,
    ImmutableArray<VoiceView> Voices,
    ImmutableArray<string> Strengths,
    ImmutableArray<GoalView> Goals,
    ImmutableArray<RewardView> Rewards,
    ImmutableArray<ConsequenceView> Consequences,
    ImmutableArray<StageView> Stages,
    ImmutableArray<StepDownView> StepDowns,
    MeetingsView? Meetings,
    ImmutableArray<string> Readers,
    ImmutableArray<string> Complaints,
    ImmutableArray<string> Signers)
{
    /// <summary>Whether nothing of the plan is in it.</summary>
    public bool IsEmpty =>
        WeAllSay.IsEmpty && Voices.IsEmpty && Strengths.IsEmpty && Goals.IsEmpty && Rewards.IsEmpty && Consequences.IsEmpty
        && Stages.IsEmpty && StepDowns.IsEmpty && Meetings is null && Signers.IsEmpty;
}

/// <summary>Something that was said.</summary>
/// <param name="Words">What, one paragraph each.</param>
/// <param name="Speaker">Who said it, and when.</param>
sealed record VoiceView(ImmutableArray<string> Words, string Speaker);

/// <summary>A goal as it was agreed.</summary>
/// <param name="Title">What is wanted.</param>
/// <param name="InOurWords">What the family says.</param>
/// <param name="Facts">For whom, why, by when: a sentence each.</param>
/// <param name="HowWeKnow">When it is reached, and what should be so on the way.</param>
/// <param name="Deeds">Who does what, the family and the service side by side.</param>
sealed record GoalView(
    string Title,
    string? InOurWords,
    ImmutableArray<string> Facts,
    ImmutableArray<Bullet> HowWeKnow,
    ImmutableArray<DeedsView> Deeds);

/// <summary>One line of who does what.</summary>
/// <param name="Family">What the family does; null where its list is shorter.</param>
/// <param name="Service">What the service does; null where its list is shorter.</param>
sealed record DeedsView(DeedView? Family, DeedView? Service);

/// <summary>What somebody does.</summary>
/// <param name="Who">For example <c>Dana, with Leanne</c>.</param>
/// <param name="What">What is done.</param>
/// <param name="When">How often, or until when; null where nothing says so.</param>
sealed record DeedView(string Who, string What, string? When);

/// <summary>Something good that follows.</summary>
/// <param name="Title">What.</param>
/// <param name="Facts">From whom, and when.</param>
sealed record RewardView(string Title, ImmutableArray<Bullet> Facts);

/// <summary>Something that may happen.</summary>
/// <param name="Title">What.</param>
/// <param name="Help">What help comes first.</param>
/// <param name="Facts">When, who decides, on what it rests, when it ends, when the family was told.</param>
sealed record ConsequenceView(string Title, ImmutableArray<string> Help, ImmutableArray<Bullet> Facts);

/// <summary>A part of the way.</summary>
/// <param name="Title">What it is.</param>
/// <param name="Facts">How often somebody comes.</param>
/// <param name="Heading">What has to be so before the next one: a sentence that the conditions follow.</param>
/// <param name="Conditions">A sentence each; a list in the list has its own under it.</param>
sealed record StageView(string Title, ImmutableArray<string> Facts, string? Heading, ImmutableArray<Bullet> Conditions);

/// <summary>What comes after the last part of the way.</summary>
/// <param name="Title">Who takes over.</param>
/// <param name="Heading">What has to be so.</param>
/// <param name="Conditions">A sentence each; a list in the list has its own under it.</param>
/// <param name="Afterwards">What help there is after closing.</param>
sealed record StepDownView(
    string Title, string? Heading, ImmutableArray<Bullet> Conditions, ImmutableArray<string> Afterwards);

/// <summary>When everybody meets.</summary>
/// <param name="Facts">How often, who comes, who leads.</param>
/// <param name="Dates">The next ones.</param>
sealed record MeetingsView(ImmutableArray<string> Facts, ImmutableArray<string> Dates);
