using PlanLang.Dates;
using PlanLang.Model;

namespace PlanLang.Binding;

/// <summary>What has been declared: all that a name in a plan can mean.</summary>
sealed record Scope
{
    /// <summary>The plan's first day; a stand-in where it could not be read, so that the rest is bound all the same.</summary>
    public required DateOnly Start { get; init; }

    /// <summary>What could not be read, and which libraries are missing.</summary>
    public required Gaps Gaps { get; init; }

    /// <summary>The calendars of the plan, then those of its libraries.</summary>
    public ImmutableArray<Calendar> Calendars { get; init; } = [];

    /// <summary>Family and team.</summary>
    public NameTable<Person> People { get; init; } = new([]);

    /// <summary>Family and team in the order written, those of one name included.</summary>
    public ImmutableArray<Person> Everybody { get; init; } = [];

    /// <summary>Names for several of them.</summary>
    public NameTable<Group> Groups { get; init; } = new([]);

    /// <summary>Measures; null for one with a mistake in it that has been reported.</summary>
    public NameTable<Measure?> Measures { get; init; } = new([]);

    /// <summary>Those of the measures that nobody declares: what can be counted of visits.</summary>
    public ImmutableArray<Measure> VisitCounts { get; init; } = [];

    /// <summary>The ids of the goals that have a name.</summary>
    public NameTable<string> Goals { get; init; } = new([]);

    /// <summary>What goals are about.</summary>
    public NameTable<string> Topics { get; init; } = new([]);

    /// <summary>The ids of the actions that have a name.</summary>
    public NameTable<string> Actions { get; init; } = new([]);

    /// <summary>The ids of those that are done once.</summary>
    public ImmutableHashSet<string> DoneOnce { get; init; } = [];

    /// <summary>The ids of the sanctions that have a name.</summary>
    public NameTable<string> Sanctions { get; init; } = new([]);

    /// <summary>The ids of the rewards that have a name.</summary>
    public NameTable<string> Rewards { get; init; } = new([]);

    /// <summary>The ids of the criteria that have a name.</summary>
    public NameTable<string> Criteria { get; init; } = new([]);

    /// <summary>The ids of the results that have a name.</summary>
    public NameTable<string> Results { get; init; } = new([]);

    /// <summary>The ids of the scores that have a name.</summary>
    public NameTable<string> Scores { get; init; } = new([]);
}
