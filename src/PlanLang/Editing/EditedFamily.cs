using PlanLang.Evaluation;
using PlanLang.Files;
using PlanLang.Output;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>
/// One family as an editor asks about it: its texts and the date. Everything else is worked out when it is first asked
/// for, and only as much of it as is asked for: somebody is waiting. For one thread.
/// </summary>
/// <param name="files">The texts.</param>
/// <param name="check">Checks them at the date.</param>
/// <param name="asOf">The date at which the plan is judged.</param>
public sealed class EditedFamily(FamilyFiles files, Func<CheckedPlan> check, DateOnly asOf)
{
    CheckedPlan? _checked;
    NameUses? _names;
    ImmutableArray<FoundCondition>? _conditions;
    Assessment? _assessment;

    /// <summary>The texts.</summary>
    public FamilyFiles Files { get; } = files;

    /// <summary>The date at which the plan is judged.</summary>
    public DateOnly AsOf { get; } = asOf;

    /// <summary>What the check came to; of verdicts, perhaps no more than that.</summary>
    public CheckedPlan Checked => _checked ??= check();

    /// <summary>How the plan stands, with all that verdicts rest on; null where mistakes keep us from saying.</summary>
    public Assessment? Assessment => _assessment ??= Checked.Assessment is { } one ? Assessor.Assess(one.Plan, one.Diary, one.AsOf, one.KnownAt) : null;

    /// <summary>Every place at which a name stands that is declared somewhere, file by file.</summary>
    public ImmutableArray<NameUse> Uses => Names.All;

    /// <summary>Every condition of the plan and its libraries, to be judged one by one.</summary>
    internal ImmutableArray<FoundCondition> Conditions => _conditions ??= FoundConditions.Of(Checked.Assessment);

    /// <summary>The plan and the libraries.</summary>
    internal IEnumerable<FileSyntax> Syntax => Files.Plan is { } plan ? [plan, .. Files.Libraries] : Files.Libraries;

    /// <summary>The diaries and tables.</summary>
    internal ImmutableArray<RecordFile> Records => Files.ReadRecords();

    /// <summary>The name at an offset; null where none stands there.</summary>
    public NameUse? UseAt(SourceText source, int offset) => Names.At(source, offset);

    /// <summary>The names in one file, in the order written.</summary>
    internal IEnumerable<NameUse> UsesIn(SourceText source) => Names.In(source);

    /// <summary>The places at which a name is declared.</summary>
    public IEnumerable<NameUse> DeclarationsOf(NameUse use) => Names.Declared.Where(use.IsSameAs);

    /// <summary>All the places of the same name, where it is declared first.</summary>
    public ImmutableArray<NameUse> SameAs(NameUse use) => [.. Uses.Where(use.IsSameAs).OrderBy(other => other.Role)];

    /// <summary>What a plan or library of the family says.</summary>
    internal FileSyntax? SyntaxOf(SourceText source) => Syntax.FirstOrDefault(file => ReferenceEquals(file.Source, source));

    /// <summary>What a diary or table of the family says.</summary>
    internal RecordFile? RecordsOf(SourceText source) => Records.FirstOrDefault(file => ReferenceEquals(file.Source, source));

    /// <summary>The names of a kind, each once, in the order in which they are declared.</summary>
    internal IEnumerable<string> Declared(NameKind kind) => Names.Declared
        .Where(use => use.Kind == kind)
        .Select(use => use.Name)
        .Distinct(Text.Names.Comparer);

    /// <summary>Keeps the texts alone: the rest takes much memory, and is worked out once more where somebody asks for it.</summary>
    public void Forget() => (_checked, _names, _conditions, _assessment) = (null, null, null, null);

    NameUses Names => _names ??= new NameUses(this);
}
