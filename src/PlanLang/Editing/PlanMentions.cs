using PlanLang.Dates;
using PlanLang.Syntax;

namespace PlanLang.Editing;

/// <summary>All the names in a plan or library, in the order written.</summary>
sealed class PlanMentions
{
    static readonly ImmutableArray<NameKind> Readers = [NameKind.Person, NameKind.Group];

    readonly SourceText _source;
    readonly List<Mention> _all = [];

    PlanMentions(SourceText source) => _source = source;

    /// <summary>Collects them.</summary>
    public static List<Mention> Of(FileSyntax file)
    {
        var mentions = new PlanMentions(file.Source);
        mentions.AddLines(file.Lines, Keywords.File);

        return mentions._all;
    }

    /// <summary>What a block that begins with the word declares; null where it declares nothing.</summary>
    public static NameKind? DeclaredBy(string word, string block) => (word, block) switch
    {
        ("", _) => NameKind.Person,
        ("group", _) => NameKind.Group,
        ("measure", _) => NameKind.Measure,
        ("goal", "file") => NameKind.Goal,
        ("action", _) => NameKind.Action,
        ("reward", _) => NameKind.Reward,
        ("sanction", _) => NameKind.Sanction,
        ("stage", _) => NameKind.Stage,
        ("criteria", _) => NameKind.Criteria,
        ("result", _) => NameKind.Result,
        ("score", _) => NameKind.Score,
        ("term", _) => NameKind.Term,
        _ => null,
    };

    void AddLines(ImmutableArray<LineSyntax> lines, string block)
    {
        foreach (var line in lines)
        {
            switch (line)
            {
                case StatementSyntax statement:
                    AddStatement(statement, block);
                    break;
                case ConditionLineSyntax condition:
                    AddValue(condition.Value);
                    break;
                case ExpectationLineSyntax { Value.What: var what }:
                    AddValue(what);
                    break;
            }

            AddLines(line.Lines, line is StatementSyntax { Keyword.Word: var word } ? word : block);
        }
    }

    void AddStatement(StatementSyntax statement, string block)
    {
        if (statement.Name is { } name)
        {
            AddName(name, statement.Keyword.Word, block);
        }

        switch (statement.Keyword.Word, statement.Value)
        {
            case ("library", TextSyntax title):
                Add([NameKind.Library], _source[title.Span], title.Span, NameRole.Declared);
                break;
            case ("about", TextSyntax topic):
                Add([NameKind.Topic], _source[topic.Span], topic.Span, NameRole.Declared);
                break;
            case ("status", NamesSyntax statuses):
                AddNames(statuses.Names, [NameKind.Status], NameRole.Declared);
                break;
            case ("uses", NamesSyntax libraries):
                AddNames(libraries.Names, [NameKind.Library], NameRole.Used);
                break;
            default:
                AddValue(statement.Value);
                break;
        }
    }

    void AddName(NameSyntax name, string word, string block)
    {
        if (DeclaredBy(word, block) is { } kind)
        {
            Add([kind], name.Text, name.Span, NameRole.Declared);
        }
        else if (word is "goal" or "voice of")
        {
            Add([word == "goal" ? NameKind.Goal : NameKind.Person], name.Text, name.Span, NameRole.Used);
        }
    }

    void AddValue(ValueSyntax? value)
    {
        switch (value)
        {
            case NameSyntax name:
                Add(Readers, name.Text, name.Span, NameRole.Used);
                break;
            case NamesSyntax names:
                AddNames(names.Names, Readers, NameRole.Used);
                break;
            case OfNamesSyntax of:
                AddNames(of.Names, [NameKind.Person], NameRole.Used);
                break;
            case WithinSyntax within:
                AddUsed(within.Event, NameKind.Measure);
                break;
            case ReferencesSyntax references:
                AddReferences(references.References);
                break;
            case ReferenceSyntax reference:
                AddReferences([reference]);
                break;
            case ReadingSyntax reading:
                AddMeasured(reading.Of);
                AddTime(reading.Timeframe);
                break;
            case MilestoneSyntax milestone:
                AddValue(milestone.Condition);
                break;
            case ConditionSyntax condition:
                AddCondition(condition);
                break;
        }
    }

    void AddCondition(ConditionSyntax condition)
    {
        switch (condition)
        {
            case JoinedConditionSyntax joined:
                Array.ForEach([.. joined.Parts], AddCondition);
                break;
            case ValueConditionSyntax value:
                AddMeasured(value.Of);
                AddTime(value.Timeframe);
                break;
            case CountConditionSyntax count:
                AddMeasured(count.Of);
                AddTime(count.Timeframe);
                break;
            case ChangeConditionSyntax change:
                AddMeasured(change.Of);
                AddTime(change.Timeframe);
                AddTime(BaselineOf(change.Baseline));
                break;
            case StatusConditionSyntax status:
                AddUsed(status.Measure, NameKind.Measure);
                AddSubject(status.Subject);
                AddUsed(status.Status, NameKind.Status);
                break;
            default:
                AddReferring(condition);
                break;
        }
    }

    void AddReferring(ConditionSyntax condition)
    {
        switch (condition)
        {
            case GoalsConditionSyntax { Goals: NamedGoalsSyntax named }:
                AddNames(named.Names, [NameKind.Goal], NameRole.Used);
                break;
            case GoalsConditionSyntax { Goals: QuantifiedGoalsSyntax { About: var about } }:
                AddUsed(about, NameKind.Topic);
                break;
            case ActionConditionSyntax action:
                AddUsed(action.Name, NameKind.Action);
                break;
            case ActionKeptConditionSyntax kept:
                AddUsed(kept.Name, NameKind.Action);
                break;
            case SanctionConditionSyntax sanction:
                AddUsed(sanction.Name, NameKind.Sanction);
                break;
            case AgreesConditionSyntax agrees:
                AddUsed(agrees.Name, NameKind.Person);
                break;
            case ReviewHeldConditionSyntax review:
                AddTime(review.Timeframe);
                break;
        }
    }

    void AddMeasured(MeasuredSyntax measured)
    {
        AddUsed(measured.Measure, NameKind.Measure);
        AddSubject(measured.Subject);
    }

    void AddSubject(SubjectSyntax? subject)
    {
        if (subject is NamedSubjectSyntax named)
        {
            AddUsed(named.Name, NameKind.Person);
        }
    }

    void AddReferences(ImmutableArray<ReferenceSyntax> references)
    {
        foreach (var reference in references)
        {
            if (Enum.TryParse<NameKind>(reference.Kind, ignoreCase: true, out var kind))
            {
                AddUsed(reference.Name, kind);
            }
        }
    }

    /// <summary>A term is named at the end of its words.</summary>
    void AddTime(TimeframeSyntax? time)
    {
        if (time is { Timeframe: TermTimeframe { Name: var name } })
        {
            var words = time.Span with { Start = Math.Max(time.Span.Start, time.Span.End - name.Length) };
            Add([NameKind.Term], _source[words], words, NameRole.Used);
        }
    }

    static TimeframeSyntax? BaselineOf(BaselineSyntax? baseline) => baseline switch
    {
        ComparedWithSyntax compared => compared.Timeframe,
        ComparedMonthlySyntax compared => compared.Timeframe,
        _ => null,
    };

    void AddUsed(NameSyntax? name, NameKind kind)
    {
        if (name is not null)
        {
            Add([kind], name.Text, name.Span, NameRole.Used);
        }
    }

    void AddNames(ImmutableArray<NameSyntax> names, ImmutableArray<NameKind> kinds, NameRole role)
    {
        foreach (var name in names)
        {
            Add(kinds, name.Text, name.Span, role);
        }
    }

    void Add(ImmutableArray<NameKind> kinds, string words, TextSpan span, NameRole role) =>
        _all.Add(new Mention(kinds, words, _source, span, role));
}
