using PlanLang.Binding;

namespace PlanLang.Editing;

/// <summary>Looks up the names of a family. What is declared nowhere is left out.</summary>
sealed class NameUses
{
    readonly EditedFamily _family;
    readonly Dictionary<(NameKind, string), string> _declared = new(new KindAndName());
    readonly Dictionary<SourceText, List<Mention>> _mentions = [];

    /// <summary>Takes what is declared; diaries are looked at only when somebody asks.</summary>
    public NameUses(EditedFamily family)
    {
        _family = family;
        foreach (var file in family.Syntax)
        {
            _mentions[file.Source] = PlanMentions.Of(file);
        }

        var declarations = ImmutableArray.CreateBuilder<NameUse>();
        foreach (var mention in _mentions.Values.SelectMany(mentions => mentions).Where(mention => mention.Role == NameRole.Declared))
        {
            _declared.TryAdd((mention.Kinds[0], mention.Words), mention.Words);
            declarations.Add(new NameUse(mention.Kinds[0], _declared[(mention.Kinds[0], mention.Words)], mention.Source, mention.Span, mention.Role));
        }

        Declared = declarations.ToImmutable();
    }

    /// <summary>Where names are declared, file by file.</summary>
    public ImmutableArray<NameUse> Declared { get; }

    /// <summary>Every place at which a name stands, file by file.</summary>
    public ImmutableArray<NameUse> All => [.. _family.Syntax.Select(file => file.Source).Concat(_family.Records.Select(file => file.Source)).SelectMany(In)];

    /// <summary>Those of one file, in the order written.</summary>
    public IEnumerable<NameUse> In(SourceText source) => MentionsIn(source).Select(Found).OfType<NameUse>();

    /// <summary>The one at an offset; null where none stands there.</summary>
    public NameUse? At(SourceText source, int offset) =>
        MentionsIn(source).Where(mention => mention.Span.Touches(offset)).Select(Found).FirstOrDefault(use => use is not null);

    List<Mention> MentionsIn(SourceText source)
    {
        if (!_mentions.TryGetValue(source, out var mentions))
        {
            mentions = _family.RecordsOf(source) is { } records ? [.. RecordMentions.Of(records)] : [];
            _mentions[source] = mentions;
        }

        return mentions;
    }

    NameUse? Found(Mention mention)
    {
        foreach (var kind in mention.Kinds)
        {
            if (Canonical(kind, mention.Words) is { } name)
            {
                return new NameUse(kind, name, mention.Source, mention.Span, mention.Role);
            }
        }

        return null;
    }

    /// <summary>A measure is also found without the plural ending or with it, a library with hyphens for blanks.</summary>
    string? Canonical(NameKind kind, string words) =>
        _declared.TryGetValue((kind, words), out var name) ? name
        : kind == NameKind.Measure ? PluralNames.Of(words).Select(other => _declared.GetValueOrDefault((kind, other))).FirstOrDefault(found => found is not null)
        : kind == NameKind.Library ? _declared.GetValueOrDefault((kind, words.Replace('-', ' ')))
        : null;

    sealed class KindAndName : IEqualityComparer<(NameKind Kind, string Name)>
    {
        public bool Equals((NameKind Kind, string Name) x, (NameKind Kind, string Name) y) =>
            x.Kind == y.Kind && Names.Same(x.Name, y.Name);

        public int GetHashCode((NameKind Kind, string Name) obj) => HashCode.Combine(obj.Kind, Names.Comparer.GetHashCode(obj.Name));
    }
}
