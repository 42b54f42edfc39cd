using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>
/// One family as an editor asks about it: its texts and what the check came to. Everything else is worked out when it is
/// first asked for, and only as much of it as is asked for: somebody is waiting.
/// </summary>
public sealed class EditedFamily
{
    readonly Lazy<NameUses> _names;
    readonly Lazy<ImmutableArray<FoundCondition>> _conditions;
    readonly Lazy<Assessment?> _assessment;

    /// <summary>Takes the texts and what the check of them came to at a date.</summary>
    public EditedFamily(FamilyFiles files, CheckedPlan checkedPlan, DateOnly asOf)
    {
        Files = files;
        AsOf = asOf;
        Checked = checkedPlan;
        _names = new(() => new NameUses(this));
        _conditions = new(() => FoundConditions.Of(checkedPlan.Assessment));
        _assessment = new(() => checkedPlan.Assessment is { } one ? Assessor.Assess(one.Plan, one.Diary, one.AsOf, one.KnownAt) : null);
    }

    /// <summary>The texts.</summary>
    public FamilyFiles Files { get; }

    /// <summary>The date at which the plan is judged.</summary>
    public DateOnly AsOf { get; }

    /// <summary>What the check came to; of verdicts, perhaps no more than that.</summary>
    public CheckedPlan Checked { get; }

    /// <summary>How the plan stands, with all that verdicts rest on; null where mistakes keep us from saying.</summary>
    public Assessment? Assessment => _assessment.Value;

    /// <summary>Every place at which a name stands that is declared somewhere, file by file.</summary>
    public ImmutableArray<NameUse> Uses => _names.Value.All;

    /// <summary>Every condition of the plan and its libraries, to be judged one by one.</summary>
    internal ImmutableArray<FoundCondition> Conditions => _conditions.Value;

    /// <summary>The plan and the libraries.</summary>
    internal IEnumerable<FileSyntax> Syntax => Files.Plan is { } plan ? [plan, .. Files.Libraries] : Files.Libraries;

    /// <summary>The diaries and tables.</summary>
    internal ImmutableArray<RecordFile> Records => Files.ReadRecords();

    /// <summary>The name at an offset; null where none stands there.</summary>
    public NameUse? UseAt(SourceText source, int offset) => _names.Value.At(source, offset);

    /// <summary>The names in one file, in the order written.</summary>
    internal IEnumerable<NameUse> UsesIn(SourceText source) => _names.Value.In(source);

    /// <summary>The places at which a name is declared.</summary>
    public IEnumerable<NameUse> DeclarationsOf(NameUse use) => _names.Value.Declared.Where(use.IsSameAs);

    /// <summary>All the places of the same name, where it is declared first.</summary>
    public ImmutableArray<NameUse> SameAs(NameUse use) => [.. Uses.Where(use.IsSameAs).OrderBy(other => other.Role)];

    /// <summary>What a plan or library of the family says.</summary>
    internal FileSyntax? SyntaxOf(SourceText source) => Syntax.FirstOrDefault(file => ReferenceEquals(file.Source, source));

    /// <summary>What a diary or table of the family says.</summary>
    internal RecordFile? RecordsOf(SourceText source) => Records.FirstOrDefault(file => ReferenceEquals(file.Source, source));

    /// <summary>The names of a kind, each once, in the order in which they are declared.</summary>
    internal IEnumerable<string> Declared(NameKind kind) => _names.Value.Declared
        .Where(use => use.Kind == kind)
        .Select(use => use.Name)
        .Distinct(Text.Names.Comparer);
}
