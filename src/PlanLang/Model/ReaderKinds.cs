namespace PlanLang.Model;

/// <summary>The words that <c>seen by:</c> has for kinds of people, in plans and diaries alike.</summary>
static class ReaderKinds
{
    /// <summary>In the order of <see cref="ReaderKind"/>.</summary>
    public static ImmutableArray<string> Words { get; } =
        ["family", "adults", "children", "team", "partners", "everyone"];

    /// <summary>The kind that the word stands for; null where it stands for none.</summary>
    public static ReaderKind? Of(string word)
    {
        for (var place = 0; place < Words.Length; place++)
        {
            if (Names.Same(Words[place], word))
            {
                return (ReaderKind)place;
            }
        }

        return null;
    }
}
