namespace PlanLang.Editing;

/// <summary>Words that may be a name, before anything is looked up.</summary>
/// <param name="Kinds">What they may stand for, the likeliest first.</param>
/// <param name="Words">With single blanks between them.</param>
/// <param name="Source">The file.</param>
/// <param name="Span">The exact words.</param>
/// <param name="Role">Whether they declare it.</param>
readonly record struct Mention(ImmutableArray<NameKind> Kinds, string Words, SourceText Source, TextSpan Span, NameRole Role);
